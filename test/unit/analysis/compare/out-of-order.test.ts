import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { outOfOrder } from '#shared/analysis/compare/out-of-order';

test('what does not move ascends, and no larger part could stay', () => {
  const order = fc.nat(6).chain((count) =>
    fc.shuffledSubarray(
      Array.from({ length: count + 1 }, (_, at) => at),
      { minLength: count + 1 },
    ),
  );
  const ascends = (places: readonly number[]) =>
    places.every((place, at) => at === 0 || (places[at - 1] as number) < place);
  fc.assert(
    fc.property(order, (places) => {
      const moving = outOfOrder(places);
      const stays = places.filter((_place, at) => !moving.has(at));
      expect(ascends(stays)).toBe(true);
      const best = Array.from({ length: 2 ** places.length }, (_, mask) =>
        places.filter((_place, at) => mask & (1 << at)),
      ).filter(ascends);
      expect(stays).toHaveLength(Math.max(...best.map((kept) => kept.length)));
    }),
  );
});

test('nothing moves where all stands in order', () => {
  expect(outOfOrder([])).toEqual(new Set());
  expect(outOfOrder([2, 5, 9])).toEqual(new Set());
  expect(outOfOrder([1, 2, 0])).toEqual(new Set([2]));
});
