// What remains in memory of a journey: its strongest moment and its end.
import { compareFigures } from './decimals';
import type { TouchpointFigures } from './touchpoint-figures';

/** (the gap of the largest size, the later one on a tie, + the last gap) / 2 over the rated; null without one. */
export function peakEnd(touchpoints: Iterable<TouchpointFigures>): number | null {
  let [peak, end] = [0, null as number | null];
  for (const { gap } of touchpoints) {
    if (gap === null) continue;
    if (compareFigures(Math.abs(gap), Math.abs(peak)) >= 0) peak = gap;
    end = gap;
  }
  return end === null ? null : (peak + end) / 2;
}
