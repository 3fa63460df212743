// Takes a foreign file in: checked as bytes, compared with our schema, then rebuilt row by row into a database we made
// ourselves, and checked again by the model. The file is only ever read; nothing appears beside it.
import { rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { type AppError, appError } from '#shared/base/errors';
import { sha256Of } from './blob-store';
import { checkBookkeeping } from './check-bookkeeping';
import { checkHeader } from './check-header';
import { checkRecords } from './check-records';
import { checkSchema, tablesOf } from './check-schema';
import { diskError, sqliteCode } from './disk-error';
import { syncFile, syncFolder } from './durable-file';
import { pageSize } from './file-format';
import { readMeta } from './meta';
import { migrate } from './migrate';
import { readForeignFile } from './read-foreign-file';
import { isSealIntact } from './seal';
import { makeSessionFolder, workingPath, writeFacts } from './session-folder';

export interface IntakeOrder {
  readonly dataFolder: string;
  /** A folder of this name is made for the working copy; it must not exist. */
  readonly sessionId: string;
  /** The file, absolute. */
  readonly path: string;
}

/** Everything that is wrong; empty: the session folder holds a working copy of the file. */
export type Verdict = readonly AppError[];

/** An empty database of the version, quick to fill: it is thrown away unless it is flushed as a whole afterwards. */
function makeEmpty(path: string, version: number): Database.Database {
  const db = new Database(path);
  db.pragma('locking_mode = EXCLUSIVE');
  db.pragma(`page_size = ${pageSize}`);
  db.pragma('journal_mode = MEMORY');
  db.pragma('synchronous = OFF');
  db.pragma('trusted_schema = OFF');
  db.pragma('cell_size_check = ON');
  const migrated = migrate(db, version);
  if (!migrated.ok) throw new Error('an empty database is newer than this program');
  return db;
}

const isWhole = (db: Database.Database): boolean =>
  db.pragma('source.integrity_check(1)', { simple: true }) === 'ok';

/** Copies every row by its values. Ordered, so that SQLite does not take whole cells over as they lie. */
function copyRows(db: Database.Database, version: number): void {
  const copy = db.transaction(() => {
    for (const table of tablesOf(version)) {
      db.exec(`INSERT INTO main."${table}" SELECT * FROM "source"."${table}" ORDER BY 1`);
    }
  });
  copy.immediate();
}

/** Fills the database from the private copy of the file at `source`; the verdict on what is in it. */
function rebuild(db: Database.Database, source: string, version: number): Verdict {
  db.prepare('ATTACH ? AS "source"').run(source);
  if (!isWhole(db)) return [appError('file/damaged', { reason: 'integrity' })];
  copyRows(db, version);
  db.exec('DETACH "source"');
  const migrated = migrate(db);
  if (!migrated.ok) return [migrated.error];
  const { records, problems } = checkRecords(db);
  return problems.length > 0 ? problems : checkBookkeeping(db, records);
}

/** What SQLite says of a hostile database; a full disk stays a full disk. */
function asVerdict(error: unknown): Verdict {
  const isConstraint = sqliteCode(error)?.startsWith('SQLITE_CONSTRAINT') ?? false;
  return [isConstraint ? appError('file/damaged', { reason: 'constraint' }) : diskError(error)];
}

async function build(
  folder: string,
  bytes: Buffer,
  version: number,
): Promise<{ verdict: Verdict; rev: number }> {
  const source = join(folder, 'intake.bin');
  await writeFile(source, bytes, { mode: 0o600 });
  const db = makeEmpty(workingPath(folder), version);
  try {
    const verdict = rebuild(db, source, version);
    return { verdict, rev: verdict.length === 0 ? Number(readMeta(db, 'rev')) : 0 };
  } finally {
    db.close();
    await rm(source, { force: true });
  }
}

/** Checks the file and fills the session folder. The caller removes the folder of a file that is refused. */
export async function intake({ dataFolder, sessionId, path }: IntakeOrder): Promise<Verdict> {
  const read = await readForeignFile(path);
  if (!read.ok) return [read.error];
  const { bytes, path: target, device } = read.value;
  const version = checkHeader(bytes);
  if (!version.ok) return [version.error];
  if (!isSealIntact(bytes)) return [appError('file/damaged', { reason: 'seal' })];
  const schema = checkSchema(bytes, version.value);
  if (!schema.ok) return [schema.error];
  try {
    const folder = await makeSessionFolder(dataFolder, sessionId);
    const { verdict, rev } = await build(folder, bytes, version.value);
    if (verdict.length > 0) return verdict;
    await syncFile(workingPath(folder));
    const file = { target, device, digests: [sha256Of(bytes)] };
    await writeFacts(folder, { file, publishedRev: rev });
    await syncFolder(folder);
    await syncFolder(dirname(folder));
    return [];
  } catch (error) {
    return asVerdict(error);
  }
}
