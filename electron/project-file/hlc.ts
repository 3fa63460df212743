// Hybrid logical clock: stamps that never go back, even when the wall clock does, and that order all edits alike
// in every copy. Pure; the wall clock is given.
import type { Hlc } from '#shared/change/merge/stamp';

export const beginning: Hlc = { ms: 0, counter: 0 };

/** Stamps beyond the year 2200 are refused: a clock gone wild would win every tie for ever. */
export const latestMs = 7_258_118_400_000;

/** The first stamp after `last` that the wall clock allows. */
export function nextHlc(last: Hlc, nowMs: number): Hlc {
  const now = Math.min(Math.max(Math.floor(nowMs), 0), latestMs);
  return now > last.ms ? { ms: now, counter: 0 } : { ms: last.ms, counter: last.counter + 1 };
}
