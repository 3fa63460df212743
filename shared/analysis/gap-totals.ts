// What a group of touchpoints says together: a map, a stage, a phase, a step.
import { compareFigures } from './decimals';
import type { TouchpointFigures } from './touchpoint-figures';

export interface GapTotals {
  /** How many of the touchpoints are rated: at least one expectation and one actual. */
  readonly rated: number;
  /** Σg / n over the rated; null without one. */
  readonly meanGap: number | null;
  /** Σw·g / Σw over the rated; null without one. */
  readonly weightedGap: number | null;
}

/** Of the customers' gaps, or of those that `gapOf` gives. */
export function gapTotals(
  touchpoints: Iterable<TouchpointFigures>,
  gapOf: (figures: TouchpointFigures) => number | null = ({ gap }) => gap,
): GapTotals {
  let [rated, sum, weighted, weights] = [0, 0, 0, 0];
  for (const figures of touchpoints) {
    const gap = gapOf(figures);
    if (gap === null) continue;
    const { importance } = figures.touchpoint;
    rated++;
    sum += gap;
    weighted += importance * gap;
    weights += importance;
  }
  return rated === 0
    ? { rated, meanGap: null, weightedGap: null }
    : { rated, meanGap: sum / rated, weightedGap: weighted / weights };
}

/** Whether experience falls short of expectation, meets it or exceeds it. */
export type Verdict = 'below' | 'meets' | 'exceeds';

/** Up to this far from 0, both included, a weighted gap meets expectation. */
const meetsWithin = 0.5;

/** Null without a rated touchpoint. */
export function verdictOn(weightedGap: number | null): Verdict | null {
  if (weightedGap === null) return null;
  if (compareFigures(weightedGap, -meetsWithin) < 0) return 'below';
  return compareFigures(weightedGap, meetsWithin) > 0 ? 'exceeds' : 'meets';
}
