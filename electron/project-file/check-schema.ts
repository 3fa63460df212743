// Is the schema of a foreign file to the letter that of its version? Then it holds no trigger, view, virtual table or
// expression at all, and SQLite may open it.
import Database from 'better-sqlite3';
import { appError } from '#shared/base/errors';
import { fail, ok, type Result, unwrap } from '#shared/base/result';
import { pageSize } from './file-format';
import { migrate } from './migrate';
import { readSchema, type SchemaEntry } from './schema-pages';

type Declared = Omit<SchemaEntry, 'rootPage'>;

const keyOf = ({ type, name, table, sql }: Declared): string => JSON.stringify([type, name, table, sql]);

const known = new Map<number, readonly Declared[]>();

/** The schema that the migrations make for a version. */
export function schemaOf(version: number): readonly Declared[] {
  const found = known.get(version);
  if (found !== undefined) return found;
  const db = new Database(':memory:');
  unwrap(migrate(db, version));
  const made = db
    .prepare('SELECT "type", "name", "tbl_name" AS "table", "sql" FROM "sqlite_schema"')
    .all() as Declared[];
  db.close();
  known.set(version, made);
  return made;
}

/** The tables of a version, but for the seal. */
export const tablesOf = (version: number): readonly string[] =>
  schemaOf(version).flatMap(({ type, name }) => (type === 'table' && name !== 'seal' ? [name] : []));

/** `file/hostile` unless the schema is exactly ours and every table has a root page of its own. */
export function checkSchema(file: Uint8Array, version: number): Result<null> {
  const found = readSchema(file);
  if (found === null) return fail(appError('file/hostile', { reason: 'schema' }));
  const expected = new Set(schemaOf(version).map(keyOf));
  const same = found.length === expected.size && found.every((entry) => expected.delete(keyOf(entry)));
  const pages = file.length / pageSize;
  const roots = new Set(found.map(({ rootPage }) => rootPage));
  const rooted =
    roots.size === found.length &&
    found.every(
      ({ name, rootPage }) => rootPage <= pages && (name === 'seal' ? rootPage === 2 : rootPage > 2),
    );
  return same && rooted
    ? ok(null)
    : fail(appError('file/hostile', { reason: same ? 'root pages' : 'schema' }));
}
