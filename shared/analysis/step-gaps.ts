// What the emotion curve is drawn from: one gap per step. Only the drawing: a value set by hand counts here
// and in no other figure.
import type { Id } from '../base/id';
import type { Project } from '../model/project';
import { analyseMap } from './map-analysis';
import type { StepFigures } from './step-figures';

/** A point of the curve in units of gap, -9 … +9; `manual` when it was set by hand and must be shown as such. */
export interface StepGap {
  readonly gap: number;
  readonly manual: boolean;
}

const curves = new WeakMap<ReadonlyMap<Id, StepFigures>, ReadonlyMap<Id, StepGap | null>>();

/**
 * The gap of every step of a map, in the customer's order: the value set by hand, else Σw·g / Σw over the
 * rated touchpoints of the step; null for a step with neither.
 */
export function stepGaps(project: Project, mapId: Id): ReadonlyMap<Id, StepGap | null> {
  const { steps } = analyseMap(project, mapId);
  const known = curves.get(steps);
  if (known !== undefined) return known;
  const curve = new Map(
    [...steps].map(([id, { gap, manual }]) => [id, gap === null ? null : { gap, manual }] as const),
  );
  curves.set(steps, curve);
  return curve;
}
