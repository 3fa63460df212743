// The figures of a map's touchpoints. Each is computed once and stays the same object until its own record, its
// ratings, the number of its step or the bottleneck setting changes.
import type { Id } from '../base/id';
import type { Rating } from '../model/records/rating';
import type { Step } from '../model/records/step';
import type { Touchpoint } from '../model/records/touchpoint';
import { compareFigures } from './decimals';
import { figuresOf, type OwnFigures } from './figures-of-touchpoint';

export interface TouchpointFigures extends OwnFigures {
  readonly touchpoint: Touchpoint;
  /** The place of its step on the map, from 1. */
  readonly stepNumber: number;
  /** Takes too long for its norm, or nobody is present. */
  readonly bottleneck: boolean;
}

interface Remembered {
  readonly ratings: readonly Rating[];
  readonly ratio: number;
  readonly figures: TouchpointFigures;
}

const known = new WeakMap<Touchpoint, Remembered>();

const sameRatings = (a: readonly Rating[], b: readonly Rating[]): boolean =>
  a === b || (a.length === b.length && a.every((rating, at) => rating === b[at]));

function figuresAt(
  touchpoint: Touchpoint,
  ratings: readonly Rating[],
  stepNumber: number,
  ratio: number,
): TouchpointFigures {
  const before = known.get(touchpoint);
  const still = before !== undefined && sameRatings(before.ratings, ratings) ? before : null;
  if (still?.ratio === ratio && still.figures.stepNumber === stepNumber) return still.figures;
  const own: OwnFigures = still?.figures ?? figuresOf(touchpoint, ratings);
  const slow = own.timeRatio !== null && compareFigures(own.timeRatio, ratio) >= 0;
  const figures = { ...own, touchpoint, stepNumber, bottleneck: slow || touchpoint.nobodyPresent };
  known.set(touchpoint, { ratings, ratio, figures });
  return figures;
}

const noRatings: readonly Rating[] = [];

/**
 * The figures of the steps' touchpoints, in the one order of all lists: step, then touchpoint.
 * @param bottleneckRatio Actual / norm time from which a touchpoint is a bottleneck.
 */
export function touchpointFigures(
  steps: readonly Step[],
  touchpoints: ReadonlyMap<Id, readonly Touchpoint[]>,
  ratings: ReadonlyMap<Id, readonly Rating[]>,
  bottleneckRatio: number,
): ReadonlyMap<Id, TouchpointFigures> {
  const found = new Map<Id, TouchpointFigures>();
  steps.forEach((step, at) => {
    for (const touchpoint of touchpoints.get(step.id) ?? []) {
      const own = ratings.get(touchpoint.id) ?? noRatings;
      found.set(touchpoint.id, figuresAt(touchpoint, own, at + 1, bottleneckRatio));
    }
  });
  return found;
}
