// Tools to make a hostile file of an honest one: change it by SQL or byte by byte, then seal it again as an attacker
// who has read the format's documentation would.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { hasSlot, sealImage } from '../../electron/project-file/seal';

/** The bytes of a file changed by SQL, not sealed. Runs unsafely on purpose: it writes what SQLite forbids. */
export function editedBySql(bytes: Buffer, folder: string, edit: (db: Database.Database) => void): Buffer {
  const path = `${folder}/.crafting.db`;
  writeFileSync(path, bytes);
  const db = new Database(path);
  db.unsafeMode();
  db.pragma('foreign_keys = OFF');
  edit(db);
  db.close();
  const edited = readFileSync(path);
  rmSync(path);
  return edited;
}

/** A copy with some bytes changed. */
export function patched(bytes: Buffer, patch: (copy: Buffer) => void): Buffer {
  const copy = Buffer.from(bytes);
  patch(copy);
  return copy;
}

/** Sealed as far as the seal's page is still where it belongs. */
export async function sealed(bytes: Buffer): Promise<Buffer> {
  const copy = Buffer.from(bytes);
  if (hasSlot(copy)) await sealImage(copy);
  return copy;
}

/** Rewrites the declaration of a table behind SQLite's back, lets `fill` write what it forbids, and restores it. */
export function withLooserTable(db: Database.Database, table: string, fill: () => void): void {
  const sql = db.prepare('SELECT sql FROM sqlite_schema WHERE name = ?').pluck().get(table) as string;
  const declare = (text: string) => {
    db.pragma('writable_schema = ON');
    db.prepare('UPDATE sqlite_schema SET sql = ? WHERE name = ?').run(text, table);
    db.pragma('writable_schema = RESET');
  };
  declare(sql.replaceAll(/ NOT NULL(?! *,?\s*"id")/g, '').replace(/ STRICT.*$/, ''));
  fill();
  declare(sql);
}

/** The number of a page of `table` of one kind, as the dbstat table tells it. */
export function pageOf(db: Database.Database, table: string, kind: 'internal' | 'overflow' | 'leaf'): number {
  const page = db
    .prepare('SELECT pageno FROM dbstat WHERE name = ? AND pagetype = ? LIMIT 1')
    .pluck()
    .get(table, kind);
  if (typeof page !== 'number') throw new Error(`${table} has no ${kind} page`);
  return page;
}
