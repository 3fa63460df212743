// The figures of a map's touchpoints. Each is computed once and stays the same object until its own record, its
// ratings, the number of its step or the bottleneck setting changes.
import { kept } from '../base/alike';
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
  /** Takes too long for its norm. */
  readonly slow: boolean;
  /** Slow, or nobody is present. */
  readonly bottleneck: boolean;
}

type Ratings = ReadonlyMap<Id, readonly Rating[]>;

/** The figures of all touchpoints of a map with what else they were made of. Lists are in the order of the map. */
export interface FiguredTouchpoints {
  readonly byId: ReadonlyMap<Id, TouchpointFigures>;
  /** Without the steps that have none. */
  readonly byStep: ReadonlyMap<Id, readonly TouchpointFigures[]>;
  readonly ratings: Ratings;
  readonly bottleneckRatio: number;
}

export const noFigures: FiguredTouchpoints = {
  byId: new Map(),
  byStep: new Map(),
  ratings: new Map(),
  bottleneckRatio: 0,
};

const noRatings: readonly Rating[] = [];

const sameRatings = (a: readonly Rating[], b: readonly Rating[]): boolean =>
  a === b || (a.length === b.length && a.every((rating, at) => rating === b[at]));

function figuresAt(
  touchpoint: Touchpoint,
  stepNumber: number,
  { ratings, bottleneckRatio }: Pick<FiguredTouchpoints, 'ratings' | 'bottleneckRatio'>,
  before: FiguredTouchpoints,
): TouchpointFigures {
  const own = ratings.get(touchpoint.id) ?? noRatings;
  const known = before.byId.get(touchpoint.id);
  const still =
    known?.touchpoint === touchpoint && sameRatings(own, before.ratings.get(touchpoint.id) ?? noRatings);
  if (still && known.stepNumber === stepNumber && before.bottleneckRatio === bottleneckRatio) return known;
  const { expectation, actual, gap, spreadE, spreadA, level, painIndex, company, timeRatio }: OwnFigures =
    still ? known : figuresOf(touchpoint, own);
  const slow = timeRatio !== null && compareFigures(timeRatio, bottleneckRatio) >= 0;
  // Field by field: spreading thousands of objects of mixed numbers takes twenty times as long.
  return {
    touchpoint,
    stepNumber,
    expectation,
    actual,
    gap,
    spreadE,
    spreadA,
    level,
    painIndex,
    company,
    timeRatio,
    slow,
    bottleneck: slow || touchpoint.nobodyPresent,
  };
}

/** `bottleneckRatio`: actual / norm time from which a touchpoint is a bottleneck. */
export type FiguresGiven = readonly [
  steps: readonly Step[],
  touchpoints: ReadonlyMap<Id, readonly Touchpoint[]>,
  ratings: Ratings,
  bottleneckRatio: number,
];

/** The figures of the steps' touchpoints; what did not change is taken from those before. */
export function touchpointFigures(
  before: FiguredTouchpoints,
  ...[steps, touchpoints, ratings, bottleneckRatio]: FiguresGiven
): FiguredTouchpoints {
  const now = { ratings, bottleneckRatio };
  const byId = new Map<Id, TouchpointFigures>();
  const byStep = new Map<Id, readonly TouchpointFigures[]>();
  steps.forEach((step, at) => {
    const own = touchpoints.get(step.id)?.map((touchpoint) => figuresAt(touchpoint, at + 1, now, before));
    if (own === undefined) return;
    byStep.set(step.id, own);
    for (const figures of own) byId.set(figures.touchpoint.id, figures);
  });
  return { byId: kept(before.byId, byId), byStep: kept(before.byStep, byStep), ...now };
}
