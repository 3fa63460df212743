// The session log: every commit with its diff. New commits are rows; older ones are packed by the hundred, which
// is ten times smaller; the oldest beyond the limit are dropped. Never changes what a commit says.
import { deflateSync, inflateSync } from 'node:zlib';
import type Database from 'better-sqlite3';
import { type EncodedCommit, encodeCommit, parseCommit } from '#shared/change/commit';
import type { HistoryPage } from '#shared/ipc/contract';
import { commitsKept } from './file-format';

/** A commit as it stands in a row or, in this very form, in a pack's JSON array. `seq` counts the file's commits. */
export interface LoggedCommit extends EncodedCommit {
  readonly actor: number;
  readonly actorSeq: number;
}

export const packSize = 128;
const looseKept = 2 * packSize;
/** What one pack may hold uncompressed; a pack that claims more is not read. */
const largestPack = 134_217_728;

/** The insert of one commit, its values in the order of the columns; `diff` is the JSON of its encoded diff. */
export const insertCommit = `INSERT INTO "commit_log"
  ("seq", "id", "at", "author_id", "label", "gesture_id", "actor", "actor_seq", "diff")
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`;
const rowsSql = `SELECT "seq", "id", "at", "author_id", "label", "gesture_id", "actor", "actor_seq", "diff"
  FROM "commit_log"`;
type LogRow = [number, string, number, string | null, string, string, number, number, string];

const loggedOf = ([
  seq,
  id,
  at,
  authorId,
  label,
  gestureId,
  actor,
  actorSeq,
  diff,
]: LogRow): LoggedCommit => ({
  seq,
  id,
  at,
  authorId,
  label,
  gestureId,
  actor,
  actorSeq,
  diff: JSON.parse(diff),
});

/** The number of the newest commit ever made, 0 for none. */
export function newestSeq(db: Database.Database): number {
  const loose = db.prepare('SELECT max("seq") FROM "commit_log"').pluck().get() as number | null;
  const packed = db.prepare('SELECT max("last_seq") FROM "commit_pack"').pluck().get() as number | null;
  return Math.max(loose ?? 0, packed ?? 0);
}

const jsonOf = (commits: Uint8Array, size: number): unknown =>
  JSON.parse(inflateSync(commits, { maxOutputLength: Math.min(size, largestPack) }).toString('utf8'));

/** Packs what is more than a few hundred commits old and drops what is too old to be kept. In a transaction. */
export function packLog(db: Database.Database): void {
  const count = db.prepare('SELECT count(*) FROM "commit_log"').pluck();
  const oldest = db.prepare(`${rowsSql} ORDER BY "seq" LIMIT ${packSize}`).raw();
  const insert = db.prepare(
    'INSERT INTO "commit_pack" ("first_seq", "last_seq", "size", "commits") VALUES (?, ?, ?, ?)',
  );
  const remove = db.prepare('DELETE FROM "commit_log" WHERE "seq" <= ?');
  while ((count.get() as number) > looseKept) {
    const commits = (oldest.all() as LogRow[]).map(loggedOf);
    const json = Buffer.from(JSON.stringify(commits));
    const last = commits.at(-1)?.seq ?? 0;
    insert.run(commits[0]?.seq ?? 0, last, json.length, deflateSync(json));
    remove.run(last);
  }
  db.prepare('DELETE FROM "commit_pack" WHERE "first_seq" <= ?').run(newestSeq(db) - commitsKept);
}

/** Loose commits before `before`, newest first. */
function* looseBefore(db: Database.Database, before: number): Generator<LoggedCommit> {
  const rows = db.prepare(`${rowsSql} WHERE "seq" < ? ORDER BY "seq" DESC`).raw();
  for (const row of rows.iterate(before)) yield loggedOf(row as LogRow);
}

/** Packed commits before `before`, newest first. */
function* packedBefore(db: Database.Database, before: number): Generator<LoggedCommit> {
  const packs = db.prepare(
    'SELECT "size", "commits" FROM "commit_pack" WHERE "first_seq" < ? ORDER BY "first_seq" DESC',
  );
  for (const row of packs.raw().iterate(before)) {
    const [size, commits] = row as [number, Uint8Array];
    for (const commit of (jsonOf(commits, size) as LoggedCommit[]).reverse())
      if (commit.seq < before) yield commit;
  }
}

/** Commits with a number below `before`, newest first, as they stand: nothing is validated. */
export function* allBefore(db: Database.Database, before: number): Generator<LoggedCommit> {
  yield* looseBefore(db, before);
  yield* packedBefore(db, before);
}

/**
 * At most `limit` commits older than number `before` (null: the newest), newest last, every value validated.
 * History ends where a commit does not read any more: it is a help, the records are the truth.
 */
export function readHistory(db: Database.Database, before: number | null, limit: number): HistoryPage {
  const commits: EncodedCommit[] = [];
  for (const { actor: _, actorSeq: __, ...commit } of allBefore(db, before ?? Number.MAX_SAFE_INTEGER)) {
    const parsed = parseCommit(commit);
    if (!parsed.ok) return { commits: commits.reverse(), older: null };
    commits.push(encodeCommit(parsed.value));
    if (commits.length === limit) return { commits: commits.reverse(), older: commit.seq };
  }
  return { commits: commits.reverse(), older: null };
}
