// Cuts one axis of the board into page lengths, between things and never through them where that is possible.
// Where things lie too densely for a clean cut, neighbouring pages overlap, so that each is whole on one of them.

/** A stretch of one axis, in board units; `start` < `end`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A clean cut is taken only if it leaves the page at least this full; else the pages overlap. */
const fullEnough = 0.5;

/**
 * Stretches of at most `length` that together cover `whole`, in order. Every obstacle not longer than `length`
 * lies entirely inside at least one of them; longer ones are ignored.
 */
export function cutAxis(whole: Stretch, length: number, obstacles: readonly Stretch[]): readonly Stretch[] {
  const kept = obstacles.filter((o) => o.end - o.start <= length).sort((a, b) => a.start - b.start);
  const clusters = mergeOverlapping(kept);
  const pages: Stretch[] = [];
  let start = whole.start;
  while (whole.end - start > length) {
    const limit = start + length;
    const clean = lastGap(clusters, limit);
    if (clean > start + length * fullEnough) {
      pages.push({ start, end: clean });
      start = clean;
    } else {
      pages.push({ start, end: limit });
      start = firstCutThing(kept, limit);
    }
  }
  pages.push({ start, end: whole.end });
  return pages;
}

/** Unions of obstacles that share more than an edge, in order. */
function mergeOverlapping(sorted: readonly Stretch[]): readonly Stretch[] {
  const merged: Stretch[] = [];
  for (const next of sorted) {
    const last = merged.at(-1);
    if (last && next.start < last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, next.end) };
    } else merged.push(next);
  }
  return merged;
}

/** The last place at or before `limit` that lies in no cluster: the middle of its gap, where that is not beyond. */
function lastGap(clusters: readonly Stretch[], limit: number): number {
  let gapStart = Number.NEGATIVE_INFINITY;
  for (const { start, end } of clusters) {
    if (start >= limit) return Math.min(limit, Number.isFinite(gapStart) ? (gapStart + start) / 2 : limit);
    if (end > limit) return Number.isFinite(gapStart) ? (gapStart + start) / 2 : gapStart;
    gapStart = end;
  }
  return limit;
}

/** Where the first thing cut at `limit` begins; `limit` itself when nothing is cut. */
function firstCutThing(sorted: readonly Stretch[], limit: number): number {
  return sorted.find((o) => o.start < limit && o.end > limit)?.start ?? limit;
}
