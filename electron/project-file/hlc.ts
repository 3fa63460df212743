// Hybrid logical clock: stamps that never go back, even when the wall clock does, and that order all edits alike
// in every copy. Pure; the wall clock is given.

export interface Hlc {
  /** Milliseconds since 1970 UTC, of the wall clock or of the newest stamp seen, whichever is later. */
  readonly ms: number;
  /** Tells edits of one millisecond apart. */
  readonly counter: number;
}

export const beginning: Hlc = { ms: 0, counter: 0 };

/** Stamps beyond the year 2200 are refused: a clock gone wild would win every tie for ever. */
export const latestMs = 7_258_118_400_000;

/** The first stamp after `last` that the wall clock allows. */
export function nextHlc(last: Hlc, nowMs: number): Hlc {
  const now = Math.min(Math.max(Math.floor(nowMs), 0), latestMs);
  return now > last.ms ? { ms: now, counter: 0 } : { ms: last.ms, counter: last.counter + 1 };
}

/** Below 0 when `a` is the earlier one. */
export const compareHlc = (a: Hlc, b: Hlc): number => a.ms - b.ms || a.counter - b.counter;

/** The later of both. */
export const laterHlc = (a: Hlc, b: Hlc): Hlc => (compareHlc(a, b) < 0 ? b : a);

/** A clock value and who set it: the order in which the values of one field win. */
export interface Stamp extends Hlc {
  /** The actor's id, not its number in some file. */
  readonly actor: string;
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
