// The expectation gap of one touchpoint and the strength of the emotion it stirs. Figures stay unrounded.
import type { Rating } from '../model/records/rating';

/** Means over the answers given, 1 … 10 each; null where nobody answered. */
export interface RatingMeans {
  readonly expectation: number | null;
  readonly actual: number | null;
}

function mean(answers: readonly (number | null)[]): number | null {
  const given = answers.filter((answer) => answer !== null);
  return given.length === 0 ? null : given.reduce((sum, answer) => sum + answer, 0) / given.length;
}

/** Mean expectation and mean actual of the ratings, each over its own answers. */
export const ratingMeans = (ratings: readonly Rating[]): RatingMeans => ({
  expectation: mean(ratings.map((rating) => rating.expectation)),
  actual: mean(ratings.map((rating) => rating.actual)),
});

/**
 * The gap of a touchpoint, mean actual − mean expectation, -9 … +9, from its ratings by customers; the
 * company's own are left out. Null when it is not rated: without any expectation or without any actual.
 */
export function gapOf(ratings: readonly Rating[]): number | null {
  const { expectation, actual } = ratingMeans(ratings.filter(({ side }) => side === 'customer'));
  return expectation === null || actual === null ? null : actual - expectation;
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
