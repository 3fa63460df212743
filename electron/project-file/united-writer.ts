// Puts what uniting has made into a working copy: everybody's actors and stamps, what was removed, what is undecided.
// Runs inside the caller's transaction.
import type Database from 'better-sqlite3';
import type { Id } from '#shared/base/id';
import type { Copy } from '#shared/change/merge/copy';
import type { Stamp } from '#shared/change/merge/stamp';
import { allRecords } from '#shared/model/project';
import type { TypeName } from '#shared/model/records';

/** An actor as any file knows it. */
export interface KnownActor {
  readonly id: Id;
  readonly beganAt: number;
  /** What it had seen when it began, beyond what those had seen themselves. */
  readonly seen: readonly (readonly [id: Id, seq: number])[];
}

/** The actors of a file. */
export function knownActors(db: Database.Database): readonly KnownActor[] {
  const actors = db.prepare('SELECT "num", "id", "began_at" FROM "actor"').raw().all() as [
    number,
    Id,
    number,
  ][];
  const idOf = new Map(actors.map(([num, id]) => [num, id]));
  const seen = new Map<number, [Id, number][]>(actors.map(([num]) => [num, []]));
  const rows = db.prepare('SELECT "actor", "seen_actor", "seen_seq" FROM "actor_seen"').raw();
  for (const [num, seenNum, seq] of rows.iterate() as IterableIterator<[number, number, number]>) {
    const id = idOf.get(seenNum);
    if (id !== undefined) seen.get(num)?.push([id, seq]);
  }
  return actors.map(([num, id, beganAt]) => ({ id, beganAt, seen: seen.get(num) ?? [] }));
}

const actorNumbers = (db: Database.Database): Map<Id, number> =>
  new Map(db.prepare('SELECT "id", "num" FROM "actor"').raw().all() as [Id, number][]);

/** Adds the actors that are not here yet. Returns the numbers of all, by their ids. */
function addActors(
  db: Database.Database,
  actors: readonly KnownActor[],
  vector: Copy['vector'],
): Map<Id, number> {
  const numOf = actorNumbers(db);
  let next = Math.max(0, ...numOf.values());
  const insert = db.prepare('INSERT INTO "actor" ("num", "id", "seq", "began_at") VALUES (?, ?, ?, ?)');
  const added = actors.filter(({ id }) => !numOf.has(id));
  for (const { id, beganAt } of added) {
    if (numOf.has(id)) continue;
    next += 1;
    numOf.set(id, next);
    insert.run(next, id, 0, beganAt);
  }
  const setSeq = db.prepare('UPDATE "actor" SET "seq" = ? WHERE "num" = ?');
  for (const [id, seq] of vector) setSeq.run(seq, numOf.get(id));
  const see = db.prepare('INSERT INTO "actor_seen" VALUES (?, ?, ?) ON CONFLICT DO NOTHING');
  for (const { id, seen } of added) {
    for (const [seenId, seq] of seen) see.run(numOf.get(id), numOf.get(seenId), seq);
  }
  return numOf;
}

/** Puts the whole book-keeping of the united state in place of that which is here. */
export function writeBookKeeping(db: Database.Database, copy: Copy, actors: readonly KnownActor[]): void {
  const numOf = addActors(db, actors, copy.vector);
  const values = ({ ms, counter, actor, actorSeq }: Stamp) =>
    [ms, counter, numOf.get(actor), actorSeq] as const;
  const typeOf = new Map<Id, TypeName>();
  for (const { id, type } of allRecords(copy.project)) typeOf.set(id, type);
  for (const [id, { record }] of copy.tombstones) typeOf.set(id, record.type);

  for (const table of ['stamp', 'tombstone']) db.exec(`DELETE FROM "${table}"`);
  const stamp = db.prepare('INSERT INTO "stamp" VALUES (?, ?, ?, ?, ?, ?, ?)');
  for (const [id, own] of copy.stamps) {
    for (const [field, set] of own) stamp.run(id, field, typeOf.get(id), ...values(set));
  }
  const tombstone = db.prepare('INSERT INTO "tombstone" VALUES (?, ?, ?, ?, ?, ?, ?)');
  for (const [id, { record, stamp: removed }] of copy.tombstones) {
    tombstone.run(id, record.type, JSON.stringify(record), ...values(removed));
  }
}

/** Puts down what stands beside the values of the records until somebody decides. */
export function writeBeside(db: Database.Database, beside: Copy['losers']): void {
  const numOf = actorNumbers(db);
  const typeOf = db
    .prepare(`SELECT "record_type" FROM "stamp" WHERE "record_id" = ? AND "field" = ''`)
    .pluck();
  const insert = db.prepare('INSERT INTO "conflict" VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
  db.exec('DELETE FROM "conflict"');
  for (const [id, byRegister] of beside) {
    const type = typeOf.get(id);
    for (const [register, list] of byRegister) {
      for (const { values, stamp } of list) {
        const { ms, counter, actor, actorSeq } = stamp;
        insert.run(id, register, type, JSON.stringify(values), ms, counter, numOf.get(actor), actorSeq);
      }
    }
  }
}
