// The schema that the migrations make is exactly what the model declares: nothing may drift apart unseen.
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { unwrap } from '#shared/base/result';
import type { RecordType } from '#shared/model/record-type';
import { recordTypes, typeNames } from '#shared/model/records';
import { currentVersion, migrate, versionText } from '../../../electron/project-file/migrate';
import { migrations } from '../../../electron/project-file/migrations/all';
import { snakeCase } from '../../../electron/project-file/record-table';

const bookKeeping = [
  'seal',
  'meta',
  'actor',
  'actor_seen',
  'stamp',
  'tombstone',
  'conflict',
  'commit_log',
  'commit_pack',
  'blob',
];

interface ColumnRow {
  readonly name: string;
  readonly type: string;
  readonly notnull: number;
  readonly pk: number;
}

function migrated(): Database.Database {
  const db = new Database(':memory:');
  unwrap(migrate(db));
  return db;
}
const tableNames = (db: Database.Database) =>
  db.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rowid`).pluck().all() as string[];

describe('the schema', () => {
  it('has the tables of the model and the book-keeping, and nothing else', () => {
    const db = migrated();
    expect([...tableNames(db)].sort()).toEqual([...bookKeeping, ...typeNames].sort());
    const others = db.prepare(
      `SELECT name FROM sqlite_schema WHERE type != 'table' AND name NOT LIKE 'sqlite_autoindex%'`,
    );
    expect(others.all()).toEqual([]);
  });

  it('has the seal first, so that it stands on page 2', () => {
    expect(tableNames(migrated())[0]).toBe('seal');
  });

  it.each(typeNames)('has for %s the columns, types and nullability the model declares', (name) => {
    const db = migrated();
    const found = db.pragma(`table_info("${name}")`) as ColumnRow[];
    const declared = Object.entries((recordTypes[name] as RecordType).fields).map(
      ([field, { sql, nullable }]) => ({
        name: snakeCase(field),
        type: sql,
        notnull: nullable ? 0 : 1,
        pk: 0,
      }),
    );
    const id = { name: 'id', type: 'TEXT', notnull: 1, pk: 1 };
    const columns = found.map(({ name: column, type, notnull, pk }) => ({ name: column, type, notnull, pk }));
    expect(columns).toEqual([id, ...declared]);
  });

  it('is strict in every table', () => {
    const list = migrated().pragma('table_list') as { name: string; schema: string; strict: number }[];
    const ours = list.filter(({ name, schema }) => schema === 'main' && !name.startsWith('sqlite_'));
    expect(ours).toHaveLength(bookKeeping.length + typeNames.length);
    expect(ours.filter(({ strict }) => strict !== 1)).toEqual([]);
  });

  it('has no declaration so long that it would leave its page', () => {
    const db = migrated();
    const longest = db.prepare('SELECT max(octet_length(sql)) FROM sqlite_schema').pluck().get();
    expect(longest).toBeLessThan(3_500);
  });
});

describe('migrating', () => {
  it('sets version and application id with the tables, and does nothing the second time', () => {
    const db = migrated();
    expect(db.pragma('user_version', { simple: true })).toBe(currentVersion);
    expect(db.pragma('application_id', { simple: true })).toBe(0x434a4d31);
    const changes = db.pragma('schema_version', { simple: true });
    expect(unwrap(migrate(db))).toBe(currentVersion);
    expect(db.pragma('schema_version', { simple: true })).toBe(changes);
  });

  it('refuses a database that is ahead, and says both versions', () => {
    const db = new Database(':memory:');
    db.pragma('user_version = 2001');
    expect(migrate(db)).toEqual({
      ok: false,
      error: { code: 'file/newer', details: { file: '2.1', app: versionText(currentVersion) } },
    });
    expect(tableNames(db)).toEqual([]);
  });

  it('leaves nothing behind when a step fails', () => {
    const db = new Database(':memory:');
    db.exec('CREATE TABLE "action" (x)');
    expect(() => migrate(db)).toThrow(/already exists/);
    expect(tableNames(db)).toEqual(['action']);
    expect(db.pragma('user_version', { simple: true })).toBe(0);
  });

  it('has versions that only go up', () => {
    const versions = migrations.map(({ version }) => version);
    expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
  });
});
