// What was expected at a step and what was met there, over its rated touchpoints by their weight: their difference is the
// step's weighted gap.
import type { TouchpointFigures } from './touchpoint-figures';

export interface StepRates {
  readonly expectation: number;
  readonly actual: number;
}

/** Null without a rated touchpoint. */
export function stepRates(touchpoints: Iterable<TouchpointFigures>): StepRates | null {
  let [expected, met, weights] = [0, 0, 0];
  for (const { expectation, actual, touchpoint } of touchpoints) {
    if (expectation === null || actual === null) continue;
    expected += touchpoint.importance * expectation;
    met += touchpoint.importance * actual;
    weights += touchpoint.importance;
  }
  return weights === 0 ? null : { expectation: expected / weights, actual: met / weights };
}
