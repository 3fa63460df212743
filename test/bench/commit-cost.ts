// What a commit costs beside the bare transaction of the same rows: both in working databases of the same content
// and pragmas, in turn, in this process; the talk between processes is not in it.
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { type Id, idFromBytes } from '#shared/base/id';
import { unwrap } from '#shared/base/result';
import { type Commit, encodeCommit } from '#shared/change/commit';
import type { Diff } from '#shared/change/diff';
import { WorkingCopy } from '../../electron/project-file/working-copy';
import { type GeneratedBoard, generateBoard } from './generate-board';
import { type Pair, pairedRow, type Row } from './row';

const freshId = (): Id => idFromBytes(randomBytes);
const surroundings = { now: Date.now, freshId };
/** `performance.md`: commit of one gesture against the bare transaction. */
const bar = 1.5;

interface Gesture {
  readonly from: string;
  readonly to: string;
  readonly ids: readonly Id[];
}

function moveDiff({ from, to, ids }: Gesture): Diff {
  return new Map(
    ids.map((id) => [
      id,
      { kind: 'update', type: 'note', id, before: { source: from }, after: { source: to } },
    ]),
  );
}

const commitOf = (diff: Diff, seq: number): Commit => {
  const id = freshId();
  return { id, seq, at: Date.now(), authorId: null, label: 'move-notes', gestureId: id, diff };
};

/** Milliseconds the work took. */
function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The same rows by hand: the record's, its stamp's and the log's. What the log says is made beforehand. */
function bareTransaction(db: Database.Database): (gesture: Gesture, diff: string, seq: number) => void {
  const update = db.prepare('UPDATE "note" SET "source" = ? WHERE "id" = ?');
  const stamp = db.prepare(
    `INSERT INTO "stamp" VALUES (?, 'source', 'note', ?, 0, 1, ?)
     ON CONFLICT DO UPDATE SET "hlc_ms" = excluded."hlc_ms", "actor_seq" = excluded."actor_seq"`,
  );
  const log = db.prepare('INSERT INTO "commit_log" VALUES (?, ?, ?, NULL, ?, ?, 1, ?, ?)');
  return db.transaction(({ to, ids }: Gesture, diff: string, seq: number) => {
    const now = Date.now();
    for (const id of ids) {
      update.run(to, id);
      stamp.run(id, now, seq);
    }
    log.run(seq, freshId(), now, 'move-notes', freshId(), seq, diff);
  }).immediate;
}

function openCopy(path: string, board: GeneratedBoard): WorkingCopy {
  const copy = unwrap(WorkingCopy.create(path, board.records, [], surroundings));
  copy.load();
  return copy;
}

/** One pair: `commits` gestures through the app's writer and by hand, gesture by gesture in turn. */
function pair(
  app: WorkingCopy,
  limit: Database.Database,
  ids: readonly Id[],
  commits: number,
  start: number,
): Pair {
  const bare = bareTransaction(limit);
  const times: { app: number[]; limit: number[] } = { app: [], limit: [] };
  for (let at = 0; at < commits; at++) {
    const seq = start + at;
    const gesture = { from: at % 2 === 0 ? '' : 'moved', to: at % 2 === 0 ? 'moved' : '', ids };
    const commit = commitOf(moveDiff(gesture), seq);
    const text = JSON.stringify(encodeCommit(commit).diff);
    const runs = [
      () => times.app.push(timed(() => unwrap(app.commit(commit)))),
      () => times.limit.push(timed(() => bare(gesture, text, seq))),
    ];
    // Who goes first changes, for the second finds a busier disk.
    for (const run of at % 4 < 2 ? runs : runs.reverse()) run();
  }
  return times;
}

/** Rows for gestures on 1 and on 200 notes of a board of `n`. */
export async function commitCost(n: number, pairs: number): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'wayboard-bench-'));
  const board = generateBoard(n);
  const app = openCopy(join(folder, 'app.db'), board);
  const limit = openCopy(join(folder, 'limit.db'), board);
  const commits = 40;
  const rows = [1, 200].map((moved, round) => {
    const ids = board.noteIds.slice(0, moved);
    const base = 1 + round * commits * (pairs + 1);
    // The first pair warms caches and prepares statements; it does not count.
    const measured = Array.from({ length: pairs + 1 }, (_, at) =>
      pair(app, limit.db, ids, commits, base + at * commits),
    );
    return pairedRow({ name: `commit ${moved}`, n, bar }, measured.slice(1));
  });
  app.close();
  limit.close();
  await rm(folder, { recursive: true });
  return rows;
}
