// Who has written into this project, and what each had seen when it began. An actor is one open session: ids are
// never used twice, not even after a crash, because copies made by a file manager would then share them.
import type Database from 'better-sqlite3';
import type { Id } from '#shared/base/id';

/** A session as the author of stamps. */
export interface Actor {
  /** Its short name inside this file; other files number it otherwise. */
  readonly num: number;
  readonly id: Id;
}

/** Commits known of each actor, by its number: the version vector. */
export type VersionVector = ReadonlyMap<number, number>;

/** The vector of the file, commits that were never published included. */
export function versionVector(db: Database.Database): VersionVector {
  const vector = new Map(db.prepare('SELECT "num", "seq" FROM "actor"').raw().all() as [number, number][]);
  const logged = db
    .prepare('SELECT "actor", max("actor_seq") FROM "commit_log" GROUP BY "actor"')
    .raw()
    .all();
  for (const [actor, seq] of logged as [number, number][]) {
    vector.set(actor, Math.max(seq, vector.get(actor) ?? 0));
  }
  return vector;
}

/** Writes the vector down, so that a published file holds it whole. Runs inside a transaction of the caller. */
export function storeVersionVector(db: Database.Database, vector: VersionVector): void {
  const update = db.prepare('UPDATE "actor" SET "seq" = ? WHERE "num" = ? AND "seq" < ?');
  for (const [num, seq] of vector) update.run(seq, num, seq);
}

/** The actors whose whole work no later actor had seen: together with what they had seen, all there is. */
function heads(
  db: Database.Database,
  vector: VersionVector,
): readonly (readonly [num: number, seq: number])[] {
  const seen = db
    .prepare('SELECT "seen_actor", max("seen_seq") FROM "actor_seen" GROUP BY "seen_actor"')
    .raw();
  const seenSeq = new Map(seen.all() as [number, number][]);
  return [...vector].filter(([num, seq]) => seq > (seenSeq.get(num) ?? 0));
}

/** Adds an actor that has seen all the file holds. Runs inside a transaction of the caller. */
export function beginActor(db: Database.Database, id: Id, vector: VersionVector, at: number): Actor {
  const num = Math.max(0, ...vector.keys()) + 1;
  const seenBefore = heads(db, vector);
  db.prepare('INSERT INTO "actor" ("num", "id", "seq", "began_at") VALUES (?, ?, 0, ?)').run(num, id, at);
  const insert = db.prepare('INSERT INTO "actor_seen" ("actor", "seen_actor", "seen_seq") VALUES (?, ?, ?)');
  for (const [seenActor, seq] of seenBefore) insert.run(num, seenActor, seq);
  return { num, id };
}
