// Everything one touchpoint says by itself: from its own record and its ratings, and from nothing else.
import type { Rating } from '../model/records/rating';
import type { Touchpoint } from '../model/records/touchpoint';
import { type EmotionLevel, emotionLevel, type RatingFigures, type RatingMeans, ratingFigures } from './gap';

/** The company's own rating. */
export interface CompanyFigures extends RatingMeans {
  /** Company − customer: above 0 where the company thinks better of itself; null where either is silent. */
  readonly difference: RatingMeans;
}

/** Means, gap and spreads are the customers'. */
export interface OwnFigures extends RatingFigures {
  /** Null like the gap, where the touchpoint is not rated. */
  readonly level: EmotionLevel | null;
  /** max(0, −gap) · importance, 0 … 45; null where not rated. */
  readonly painIndex: number | null;
  /** Null where the company did not rate itself. */
  readonly company: CompanyFigures | null;
  /** Actual over norm time; null without either, or with a norm of 0. */
  readonly timeRatio: number | null;
}

const minus = (company: number | null, customer: number | null): number | null =>
  company === null || customer === null ? null : company - customer;

function companyFigures(ratings: readonly Rating[], customer: RatingMeans): CompanyFigures | null {
  if (ratings.every(({ side }) => side === 'customer')) return null;
  const { expectation, actual, gap } = ratingFigures(ratings, 'company');
  if (expectation === null && actual === null) return null;
  const difference = {
    expectation: minus(expectation, customer.expectation),
    actual: minus(actual, customer.actual),
    gap: minus(gap, customer.gap),
  };
  return { expectation, actual, gap, difference };
}

/** The figures of a touchpoint; `ratings` are all of its own, in any order. */
export function figuresOf(touchpoint: Touchpoint, ratings: readonly Rating[]): OwnFigures {
  const { importance, actualMinutes, normMinutes } = touchpoint;
  const customer = ratingFigures(ratings, 'customer');
  const { expectation, actual, gap, spreadE, spreadA } = customer;
  return {
    expectation,
    actual,
    gap,
    spreadE,
    spreadA,
    level: gap === null ? null : emotionLevel(gap),
    painIndex: gap === null ? null : Math.max(0, -gap) * importance,
    company: companyFigures(ratings, customer),
    timeRatio: actualMinutes === null || !normMinutes ? null : actualMinutes / normMinutes,
  };
}
