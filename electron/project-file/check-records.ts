// Does every row hold a valid record, does every id occur once, and do the records together make a project? Reads a
// database we built ourselves from foreign rows; the rows may still say anything.
import type Database from 'better-sqlite3';
import { type AppError, appError } from '#shared/base/errors';
import type { Id } from '#shared/base/id';
import { checkProject } from '#shared/model/invariants';
import { projectOf } from '#shared/model/project';
import { parseRecord, type RecordType } from '#shared/model/record-type';
import { type AnyRecord, recordTypes, type TypeName, typeNames } from '#shared/model/records';
import { brokenInvariant } from './broken-invariant';
import { columns, quoted, recordOf, selectAll } from './record-table';

/** Records of all types a file may hold, an allowance above anything a person makes. */
const mostRecords = 250_000;
/** Bytes of one value; the longest text of the model is far shorter. */
const largestValue = 262_144;
const replacement = '\ufffd';
const mostProblems = 100;

const invalid = (type: TypeName, id: unknown, field: string): AppError =>
  appError('record/invalid', { type, id: String(id).slice(0, 64), field });

/** Null when the table is small enough to be read row by row. */
function checkSize(db: Database.Database, type: TypeName): AppError | null {
  const texts = ['id', ...columns(type).flatMap(({ name, sql }) => (sql === 'TEXT' ? [name] : []))];
  const longest = texts.map((name) => `max(octet_length(${quoted(name)}))`).join(', ');
  const row = db
    .prepare(`SELECT count(*), ${longest} FROM ${quoted(type)}`)
    .raw()
    .get() as (number | null)[];
  const [count, ...lengths] = row;
  if ((count ?? 0) > mostRecords)
    return appError('file/too-large', { records: count ?? 0, limit: mostRecords });
  const at = lengths.findIndex((length) => (length ?? 0) > largestValue);
  return at === -1 ? null : invalid(type, '', texts[at] ?? '');
}

/** SQLite hands invalid UTF-8 over as U+FFFD: then the bytes tell whether the file really says so. */
function isHonestText(
  db: Database.Database,
  type: TypeName,
  id: unknown,
  name: string,
  text: string,
): boolean {
  const stored = db
    .prepare(`SELECT CAST(${quoted(name)} AS BLOB) FROM ${quoted(type)} WHERE "id" = ?`)
    .pluck()
    .get(id);
  return stored instanceof Uint8Array && Buffer.from(text).equals(stored);
}

function* invalidTexts(db: Database.Database, type: TypeName, row: readonly unknown[]): Generator<AppError> {
  for (const [at, { name, field }] of columns(type).entries()) {
    const value = row[at + 1];
    if (typeof value !== 'string' || !value.includes(replacement)) continue;
    if (!isHonestText(db, type, row[0], name, value)) yield invalid(type, row[0], field);
  }
}

/** A set of ids that is no JSON is an invalid value like any other. */
function decoded(type: TypeName, row: readonly unknown[]): AnyRecord | null {
  try {
    return recordOf(type, row);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function* checkTable(db: Database.Database, type: TypeName, sound: AnyRecord[]): Generator<AppError> {
  for (const row of db.prepare(selectAll(type)).raw().iterate() as IterableIterator<readonly unknown[]>) {
    const parsed = parseRecord(recordTypes[type] as RecordType, decoded(type, row));
    if (!parsed.ok) yield invalid(type, row[0], String(parsed.error.details?.field ?? ''));
    else {
      yield* invalidTexts(db, type, row);
      sound.push(parsed.value as AnyRecord);
    }
  }
}

function* problemsOf(db: Database.Database, sound: AnyRecord[]): Generator<AppError> {
  for (const type of typeNames) {
    const size = checkSize(db, type);
    if (size === null) yield* checkTable(db, type, sound);
    else yield size;
  }
  const ids = new Set<Id>();
  for (const { id, type } of sound) {
    if (ids.has(id)) yield invalid(type, id, 'id');
    ids.add(id);
  }
}

const atMost = (problems: Iterable<AppError>): AppError[] => {
  const first: AppError[] = [];
  for (const problem of problems) if (first.push(problem) === mostProblems) break;
  return first;
};

/** What is wrong with the records, at most a hundred things; empty when they make a project. */
export function checkRecords(db: Database.Database): {
  records: readonly AnyRecord[];
  problems: readonly AppError[];
} {
  const records: AnyRecord[] = [];
  const problems = atMost(problemsOf(db, records));
  return {
    records,
    problems:
      problems.length > 0
        ? problems
        : checkProject(projectOf(records)).slice(0, mostProblems).map(brokenInvariant),
  };
}
