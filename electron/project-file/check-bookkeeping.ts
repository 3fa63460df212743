// Does what surrounds the records hold together: stamps, actors, tombstones, conflicts, the log, contents? A stamp of
// the year 9999 would win every later uniting, a pack that unfolds to gigabytes would fill the memory.
import { inflateSync } from 'node:zlib';
import type Database from 'better-sqlite3';
import { type AppError, appError } from '#shared/base/errors';
import { isId } from '#shared/base/id';
import { largestKeptPicture } from '#shared/base/picture-limits';
import { registers } from '#shared/change/merge/registers';
import { parseField, parseRecord, type RecordType } from '#shared/model/record-type';
import { type AnyRecord, isTypeName, recordTypes } from '#shared/model/records';
import { sha256Of } from './blob-store';
import { latestMs } from './hlc';

const mostActors = 100_000;
const mostStamps = 5_000_000;
const largestDiff = 67_108_864;
const largestPack = 134_217_728;
const largestSafe = Number.MAX_SAFE_INTEGER;

/** A condition no row of ours meets, named by what it says. */
const stampIsWrong = `"hlc_ms" NOT BETWEEN 0 AND ${latestMs} OR "hlc_counter" NOT BETWEEN 0 AND ${largestSafe}
  OR "actor_seq" < 1 OR "actor_seq" > coalesce((SELECT "seq" FROM "actor" WHERE "num" = "actor"), 0)`;
const idIsWrong = (column: string) => `length(${column}) != 22 OR ${column} GLOB '*[^0-9A-Za-z]*'`;

const neverTrue: readonly (readonly [what: string, table: string, condition: string])[] = [
  ['meta', 'meta', `"key" NOT IN ('project_id', 'rev') OR octet_length("value") > 64`],
  ['actor', 'actor', `"num" < 1 OR "seq" NOT BETWEEN 0 AND ${largestSafe} OR ${idIsWrong('"id"')}`],
  ['actor', 'actor', `"began_at" NOT BETWEEN 0 AND ${latestMs}`],
  [
    'actor',
    'actor_seen',
    `"actor" NOT IN (SELECT "num" FROM "actor") OR "seen_seq" < 1
    OR "seen_seq" > coalesce((SELECT "seq" FROM "actor" WHERE "num" = "seen_actor"), 0)`,
  ],
  ['stamp', 'stamp', `octet_length("field") > 100 OR ${idIsWrong('"record_id"')} OR ${stampIsWrong}`],
  [
    'tombstone',
    'tombstone',
    `octet_length("record") > ${largestDiff} OR NOT json_valid("record") OR ${stampIsWrong}`,
  ],
  [
    'conflict',
    'conflict',
    `octet_length("value") > ${largestDiff} OR NOT json_valid("value") OR ${stampIsWrong}`,
  ],
  [
    'log',
    'commit_log',
    `"seq" < 1 OR "at" NOT BETWEEN 0 AND ${latestMs} OR octet_length("label") > 60 OR ${idIsWrong('"id"')}
    OR octet_length("diff") > ${largestDiff} OR NOT json_valid("diff")`,
  ],
  [
    'log',
    'commit_pack',
    `"first_seq" < 1 OR "last_seq" < "first_seq" OR "size" NOT BETWEEN 2 AND ${largestPack}`,
  ],
  ['content', 'blob', `octet_length("bytes") > ${largestKeptPicture} OR length("sha256") != 64`],
  ['content', 'image', `"sha256" NOT IN (SELECT "sha256" FROM "blob")`],
];

const wrong = (reason: string): AppError => appError('file/hostile', { reason });

function isTooMuch(db: Database.Database): boolean {
  const count = (table: string) => db.prepare(`SELECT count(*) FROM "${table}"`).pluck().get() as number;
  return count('actor') > mostActors || count('actor_seen') > mostActors || count('stamp') > mostStamps;
}

function hasOwnMeta(db: Database.Database): boolean {
  const meta = new Map(db.prepare('SELECT "key", "value" FROM "meta"').raw().all() as [string, string][]);
  return isId(meta.get('project_id')) && /^\d{1,15}$/.test(meta.get('rev') ?? '');
}

/** Every record has been stamped when it was added; without, uniting could not tell old from new. */
function hasAllStamps(db: Database.Database, records: readonly AnyRecord[]): boolean {
  const stamped = db.prepare(`SELECT "record_id", "record_type" FROM "stamp" WHERE "field" = ''`).raw();
  const typeById = new Map(stamped.all() as [string, string][]);
  return records.every(({ id, type }) => typeById.get(id) === type);
}

function areTombstonesSound(db: Database.Database, records: readonly AnyRecord[]): boolean {
  const alive = new Set(records.map(({ id }) => id));
  const rows = db.prepare('SELECT "record_id", "record_type", "record" FROM "tombstone"').raw();
  for (const [id, type, json] of rows.iterate() as IterableIterator<[string, string, string]>) {
    if (alive.has(id) || !isTypeName(type)) return false;
    const parsed = parseRecord(recordTypes[type] as RecordType, JSON.parse(json));
    if (!parsed.ok || parsed.value.id !== id) return false;
  }
  return true;
}

/** What stands beside a value may come to stand in its place: it must be as valid. */
function isSoundLoser(type: string, field: string, value: unknown): boolean {
  if (!isTypeName(type) || typeof value !== 'object' || value === null) return false;
  const register = registers[type].find(({ name }) => name === field);
  if (register?.unite !== 'later') return Object.keys(value).every((key) => key === 'isIn');
  return (
    Object.keys(value).length === register.fields.length &&
    register.fields.every((name) => parseField(recordTypes[type], name, Reflect.get(value, name)).ok)
  );
}

function areLosersSound(db: Database.Database): boolean {
  const rows = db.prepare('SELECT "record_type", "field", "value" FROM "conflict"').raw();
  for (const [type, field, json] of rows.iterate() as IterableIterator<[string, string, string]>) {
    if (!isSoundLoser(type, field, JSON.parse(json))) return false;
  }
  return true;
}

/** The JSON of a pack, or null where it does not unfold to what it says. */
function unfolded(size: number, commits: Uint8Array): unknown {
  try {
    const json = inflateSync(commits, { maxOutputLength: size });
    return json.length === size ? JSON.parse(json.toString('utf8')) : null;
  } catch (error) {
    // zlib says what it refuses by a code, JSON by a SyntaxError; anything else is a bug.
    if (error instanceof SyntaxError || (error instanceof Error && 'code' in error)) return null;
    throw error;
  }
}

function arePacksSound(db: Database.Database): boolean {
  const packs = db
    .prepare('SELECT "first_seq", "last_seq", "size", "commits" FROM "commit_pack" ORDER BY 1')
    .raw();
  let last = 0;
  for (const row of packs.iterate() as IterableIterator<[number, number, number, Uint8Array]>) {
    const [firstSeq, lastSeq, size, commits] = row;
    const list = unfolded(size, commits);
    if (!Array.isArray(list) || firstSeq <= last) return false;
    const seqs = list.map((commit: { seq?: unknown } | null) => commit?.seq);
    if (seqs[0] !== firstSeq || seqs.at(-1) !== lastSeq) return false;
    if (seqs.some((seq, at) => !Number.isSafeInteger(seq) || (at > 0 && Number(seq) <= Number(seqs[at - 1]))))
      return false;
    last = lastSeq;
  }
  return true;
}

function areContentsTrue(db: Database.Database): boolean {
  const rows = db.prepare('SELECT "sha256", "bytes" FROM "blob"').raw();
  for (const [sha256, bytes] of rows.iterate() as IterableIterator<[string, Uint8Array]>) {
    if (sha256Of(bytes) !== sha256) return false;
  }
  return true;
}

/** What is wrong around the records; empty when nothing is. `records`: those of the same database, valid. */
export function checkBookkeeping(db: Database.Database, records: readonly AnyRecord[]): readonly AppError[] {
  if (isTooMuch(db)) return [appError('file/too-large')];
  const problems = neverTrue.flatMap(([what, table, condition]) =>
    db.prepare(`SELECT 1 FROM "${table}" WHERE ${condition} LIMIT 1`).get() === undefined
      ? []
      : [wrong(what)],
  );
  if (problems.length > 0) return problems;
  const checks: readonly (readonly [what: string, sound: boolean])[] = [
    ['meta', hasOwnMeta(db)],
    ['stamp', hasAllStamps(db, records)],
    ['tombstone', areTombstonesSound(db, records)],
    ['conflict', areLosersSound(db)],
    ['log', arePacksSound(db)],
    ['content', areContentsTrue(db)],
  ];
  return checks.flatMap(([what, sound]) => (sound ? [] : [wrong(what)]));
}
