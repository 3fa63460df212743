// B: an SQLite file of our version, sealed, with something in its structure that works against whoever opens it.
import { writeFileSync } from 'node:fs';
import type Database from 'better-sqlite3';
import type { ErrorCode } from '#shared/base/errors';
import { editedBySql, pageOf, patched, sealed } from './craft';
import type { HostileFile } from './hostile-file';

const pageSize = 4_096;
const endless =
  'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) AS id FROM n';
const deep = `${'('.repeat(900)}1${')'.repeat(900)}`;

/** Changed by SQL and sealed. */
const bySql = (
  name: string,
  edit: string | ((db: Database.Database) => void),
  expected: ErrorCode = 'file/hostile',
): HostileFile => ({
  name,
  expected,
  make: async (folder, { large }) => {
    const edited = editedBySql(large, folder, (db) => (typeof edit === 'string' ? db.exec(edit) : edit(db)));
    writeFileSync(`${folder}/file.cjm`, await sealed(edited));
    return `${folder}/file.cjm`;
  },
});

/** The schema itself rewritten, against SQLite's will. */
const bySchema = (name: string, update: string): HostileFile =>
  bySql(name, (db) => {
    db.pragma('writable_schema = ON');
    db.exec(update);
  });

/** Changed byte by byte where `page` says, and sealed. */
const byPage = (
  name: string,
  find: (db: Database.Database) => number,
  patch: (copy: Buffer, page: number) => void,
): HostileFile => ({
  name,
  expected: 'file/damaged',
  make: async (folder, { large }) => {
    let page = 0;
    editedBySql(large, folder, (db) => {
      page = find(db);
    });
    const copy = patched(large, (bytes) => patch(bytes, page));
    writeFileSync(`${folder}/file.cjm`, await sealed(copy));
    return `${folder}/file.cjm`;
  },
});

export const structures: readonly HostileFile[] = [
  bySql('15 a view with an endless query', `CREATE VIEW card AS ${endless}`),
  bySql('15 such a view in the place of a table', `DROP TABLE "note"; CREATE VIEW "note" AS ${endless}`),
  bySql(
    '16 a trigger that empties tables',
    'CREATE TRIGGER t AFTER INSERT ON "note" BEGIN DELETE FROM "map"; END',
  ),
  bySql(
    '17 a trigger with an endless query',
    `CREATE TRIGGER t AFTER UPDATE ON "note" BEGIN SELECT (${endless}); END`,
  ),
  bySql('18 a view with a value of 400 MB', 'CREATE VIEW v AS SELECT zeroblob(400000000) AS "bytes"'),
  bySql('19 a generated column of 200 MB', 'ALTER TABLE "tag" ADD COLUMN "g" BLOB AS (zeroblob(200000000))'),
  bySchema(
    '20 a heavy check',
    `UPDATE sqlite_schema SET sql = replace(sql, '"color" TEXT NOT NULL',
     '"color" TEXT NOT NULL CHECK (length(hex(zeroblob(100000000))) > 0)') WHERE name = 'tag'`,
  ),
  bySql('21 an index on an expression', 'CREATE INDEX i ON "note" (length(hex(zeroblob(1000000))))'),
  bySchema(
    '22 fifty thousand tables',
    `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50000)
     INSERT INTO sqlite_schema SELECT 'table', 't' || i, 't' || i, 3, 'CREATE TABLE t' || i || ' (x)' FROM n`,
  ),
  bySql('23 a declaration of 10 MB', (db) =>
    db.exec(`CREATE TABLE big (x DEFAULT '${'y'.repeat(10_000_000)}')`),
  ),
  bySql('24 a full-text table, old kind', 'CREATE VIRTUAL TABLE f USING fts4(x)'),
  bySql(
    '25 a full-text table',
    `CREATE VIRTUAL TABLE f USING fts5(x); UPDATE f_data SET block = zeroblob(9)`,
  ),
  bySql(
    '26 a spatial table',
    'CREATE VIRTUAL TABLE r USING rtree(id, a, b); UPDATE r_node SET data = zeroblob(3)',
  ),
  bySql('27 statistics', 'ANALYZE'),
  bySql(
    '28 a trigger instead of',
    `CREATE VIEW v AS SELECT 1 AS x; CREATE TRIGGER t INSTEAD OF INSERT ON v BEGIN DELETE FROM "note"; END`,
  ),
  bySql('29 an expression 900 deep', `CREATE VIEW v AS SELECT ${deep} AS x`),
  bySql(
    '30 a cross join of everything',
    'CREATE VIEW v AS SELECT * FROM stamp a, stamp b, stamp c, stamp d, stamp e',
  ),
  bySchema(
    '31 a table twice in other case',
    `INSERT INTO sqlite_schema SELECT type, upper(name), upper(tbl_name), rootpage, sql FROM sqlite_schema WHERE name = 'note'`,
  ),
  bySchema(
    '32 a declaration that is none',
    `UPDATE sqlite_schema SET sql = 'CREATE TABLE' WHERE name = 'note'`,
  ),
  bySchema(
    '33 two tables in one tree',
    `UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'department') WHERE name = 'tag'`,
  ),
  bySchema('34 a table in the schema', `UPDATE sqlite_schema SET rootpage = 1 WHERE name = 'tag'`),
  bySchema('34 a table beyond the end', `UPDATE sqlite_schema SET rootpage = 99999 WHERE name = 'tag'`),
  bySchema('34 a table without a page', `UPDATE sqlite_schema SET rootpage = 0 WHERE name = 'tag'`),
  byPage(
    '35 a tree that bites its tail',
    (db) => pageOf(db, 'note', 'internal'),
    (copy, page) => copy.writeUInt32BE(page, (page - 1) * pageSize + 8),
  ),
  byPage(
    '36 an overflow chain that bites its tail',
    (db) => pageOf(db, 'note', 'overflow'),
    (copy, page) => copy.writeUInt32BE(page, (page - 1) * pageSize),
  ),
  bySql('a table more', 'CREATE TABLE "extra" (x)'),
  bySql('a table less', 'DROP TABLE "metric"'),
  bySql('a column more', 'ALTER TABLE "tag" ADD COLUMN "extra" TEXT'),
  bySql('a newer table in a file that says 1.0', 'PRAGMA user_version = 1000'),
  bySql('a second row in the seal', 'INSERT INTO "seal" VALUES (zeroblob(64))', 'file/damaged'),
];
