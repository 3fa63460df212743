// The expectation gap and the strength of the emotion it stirs. Figures stay unrounded.
import type { Rating } from '../model/records/rating';
import { Answers } from './answers';

/** Means of the answers given about one touchpoint, 1 … 10 each; null where nobody answered. */
export interface RatingMeans {
  readonly expectation: number | null;
  readonly actual: number | null;
  /** Mean actual − mean expectation, -9 … +9; null without any expectation or without any actual. */
  readonly gap: number | null;
}

export interface RatingFigures extends RatingMeans {
  /** Largest − smallest answer: the respondents' disagreement, shown beside the means. */
  readonly spreadE: number | null;
  readonly spreadA: number | null;
}

/** What one side, the customers or the company itself, says about a touchpoint in these of its ratings. */
export function ratingFigures(ratings: readonly Rating[], side: Rating['side']): RatingFigures {
  const expectations = new Answers();
  const actuals = new Answers();
  for (const rating of ratings) {
    if (rating.side !== side) continue;
    expectations.add(rating.expectation);
    actuals.add(rating.actual);
  }
  return {
    expectation: expectations.mean,
    actual: actuals.mean,
    gap: actuals.above(expectations),
    spreadE: expectations.spread,
    spreadA: actuals.spread,
  };
}

export type EmotionLevel = -2 | -1 | 0 | 1 | 2;

/** From what size of a gap the emotion is strong. */
const strongFrom = 4;

/** The level of the emotion at a gap: 0 without one, ±1 below 4 points, ±2 from 4 on. */
export function emotionLevel(gap: number): EmotionLevel {
  if (gap === 0) return 0;
  if (gap < 0) return gap <= -strongFrom ? -2 : -1;
  return gap >= strongFrom ? 2 : 1;
}
