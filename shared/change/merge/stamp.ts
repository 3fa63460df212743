// When and by whom a field was last set: the order in which the values of one field win, alike in every copy.
import type { Id } from '../../base/id';

/** A hybrid clock's value. */
export interface Hlc {
  /** Milliseconds since 1970 UTC, of the wall clock or of the newest stamp seen, whichever is later. */
  readonly ms: number;
  /** Tells edits of one millisecond apart. */
  readonly counter: number;
}

/** Below 0 when `a` is the earlier one. */
export const compareHlc = (a: Hlc, b: Hlc): number => a.ms - b.ms || a.counter - b.counter;

/** A clock value and the commit that set it. */
export interface Stamp extends Hlc {
  /** One open session; its id, not its number in some file. */
  readonly actor: Id;
  /** Which of the actor's commits it was, from 1. */
  readonly actorSeq: number;
}

/** Below 0 when `b` wins over `a`. A total order: two copies always agree on it. */
export function compareStamps(a: Stamp, b: Stamp): number {
  const byClock = compareHlc(a, b);
  if (byClock !== 0) return byClock;
  if (a.actor !== b.actor) return a.actor < b.actor ? -1 : 1;
  return a.actorSeq - b.actorSeq;
}

/** The one that wins. */
export const later = (a: Stamp, b: Stamp): Stamp => (compareStamps(a, b) < 0 ? b : a);

/** True for stamps of one commit. */
export const isSameCommit = (a: Stamp, b: Stamp): boolean => a.actor === b.actor && a.actorSeq === b.actorSeq;

/** How many commits of each actor are known: all of them from the first, since an actor writes one after the other. */
export type VersionVector = ReadonlyMap<Id, number>;

/** True when the commit of the stamp is among those known. */
export const covers = (vector: VersionVector, { actor, actorSeq }: Stamp): boolean =>
  actorSeq <= (vector.get(actor) ?? 0);

/** Everything that either knows. */
export function joinVectors(a: VersionVector, b: VersionVector): VersionVector {
  const both = new Map(a);
  for (const [actor, seq] of b) both.set(actor, Math.max(seq, both.get(actor) ?? 0));
  return both;
}

/** What of `own` the other side has too, or has never seen: the rest it has set anew or let go of. */
export const surviving = <T>(
  own: readonly T[],
  other: readonly T[],
  seen: VersionVector,
  stampIn: (one: T) => Stamp,
): readonly T[] =>
  own.filter(
    (one) => !covers(seen, stampIn(one)) || other.some((known) => isSameCommit(stampIn(known), stampIn(one))),
  );
