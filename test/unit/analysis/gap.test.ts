// The gap of a touchpoint and the level of emotion, at every border of the definition.
import { describe, expect, test } from 'vitest';
import { emotionLevel, ratingFigures } from '#shared/analysis/gap';
import { makeRecord } from '#shared/model/record-type';
import { type Rating, rating } from '#shared/model/records/rating';

const answer = (
  expectation: number | null,
  actual: number | null,
  side: 'customer' | 'company' = 'customer',
) => makeRecord(rating, '1'.padStart(22, '0'), { touchpointId: 't'.repeat(22), side, expectation, actual });

const gapOf = (ratings: readonly Rating[]) => ratingFigures(ratings, 'customer').gap;

describe('the means of ratings', () => {
  test('are taken over the answers given, expectation and actual each on its own', () => {
    expect(ratingFigures([answer(8, 3), answer(7, null), answer(null, 6)], 'customer')).toMatchObject({
      expectation: 7.5,
      actual: 4.5,
    });
  });

  test('are null where nobody answered', () => {
    expect(ratingFigures([], 'customer')).toMatchObject({ expectation: null, actual: null });
    expect(ratingFigures([answer(5, null)], 'customer')).toMatchObject({ expectation: 5, actual: null });
  });
});

describe('the gap', () => {
  test('is mean actual minus mean expectation', () => {
    expect(gapOf([answer(8, 3), answer(6, 4)])).toBe(-3.5);
    expect(gapOf([answer(1, 10)])).toBe(9);
  });

  test('is null until there is at least one expectation and one actual', () => {
    expect(gapOf([])).toBeNull();
    expect(gapOf([answer(8, null)])).toBeNull();
    expect(gapOf([answer(8, null), answer(null, 6)])).toBe(-2);
  });

  test('leaves out what the company says of itself', () => {
    expect(gapOf([answer(8, 3), answer(5, 10, 'company')])).toBe(-5);
    expect(gapOf([answer(5, 10, 'company')])).toBeNull();
  });
});

test.each([
  [-9, -2],
  [-4, -2],
  [-3.999, -1],
  [-0.001, -1],
  [0, 0],
  [0.001, 1],
  [3.999, 1],
  [4, 2],
  [9, 2],
] as const)('a gap of %d stirs an emotion of level %d', (gap, level) => {
  expect(emotionLevel(gap)).toBe(level);
});
