// What the emotion curve is drawn from: one gap per step. Only the drawing: a value set by hand counts here
// and in no other figure.
import type { Id } from '../base/id';
import { mapStructure } from '../model/map-structure';
import type { Project } from '../model/project';
import type { Rating } from '../model/records/rating';
import type { Step } from '../model/records/step';
import { gapOf } from './gap';

/** A point of the curve in units of gap, -9 … +9; `manual` when it was set by hand and must be shown as such. */
export interface StepGap {
  readonly gap: number;
  readonly manual: boolean;
}

interface WeightedSum {
  weighted: number;
  weight: number;
}

function ratingsByTouchpoint(project: Project): ReadonlyMap<Id, readonly Rating[]> {
  const found = new Map<Id, Rating[]>();
  for (const rating of project.rating.values()) {
    const known = found.get(rating.touchpointId);
    if (known === undefined) found.set(rating.touchpointId, [rating]);
    else known.push(rating);
  }
  return found;
}

function pointOf({ manualEmotion }: Step, sum: WeightedSum | undefined): StepGap | null {
  if (manualEmotion !== null) return { gap: manualEmotion, manual: true };
  if (sum === undefined || sum.weight === 0) return null;
  return { gap: sum.weighted / sum.weight, manual: false };
}

/**
 * The gap of every step of a map, in the customer's order: the value set by hand, else Σw·g / Σw over the
 * rated touchpoints of the step; null for a step with neither. Linear in touchpoints and ratings.
 */
export function stepGaps(project: Project, mapId: Id): ReadonlyMap<Id, StepGap | null> {
  const { steps } = mapStructure(project, mapId);
  const sums = new Map<Id, WeightedSum>(steps.map(({ id }) => [id, { weighted: 0, weight: 0 }]));
  const ratings = ratingsByTouchpoint(project);
  for (const touchpoint of project.touchpoint.values()) {
    const sum = sums.get(touchpoint.stepId);
    if (sum === undefined) continue;
    const gap = gapOf(ratings.get(touchpoint.id) ?? []);
    if (gap === null) continue;
    sum.weighted += touchpoint.importance * gap;
    sum.weight += touchpoint.importance;
  }
  return new Map(steps.map((step) => [step.id, pointOf(step, sums.get(step.id))]));
}
