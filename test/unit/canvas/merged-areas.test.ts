// Few areas stay as they are; many become few that hold them all.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergedAreas } from '../../../renderer/canvas/painter/merged-areas';
import { holds, overlap, type PixelRect } from '../../../renderer/canvas/painter/pixel-rect';

const areas = fc.array(
  fc.record({
    x: fc.integer({ min: -3_000, max: 3_000 }),
    y: fc.integer({ min: -3_000, max: 3_000 }),
    width: fc.integer({ min: 1, max: 400 }),
    height: fc.integer({ min: 1, max: 400 }),
  }),
  { minLength: 1, maxLength: 200 },
);

const pixelsOf = ({ x, y, width, height }: PixelRect): PixelRect[] => [
  { x, y, width: 1, height: 1 },
  { x: x + width - 1, y, width: 1, height: 1 },
  { x, y: y + height - 1, width: 1, height: 1 },
  { x: x + width - 1, y: y + height - 1, width: 1, height: 1 },
];

it('a few areas are painted one by one', () => {
  const few = [{ x: 5, y: 5, width: 10, height: 10 }];
  expect(mergedAreas(few)).toBe(few);
});

it('every corner of every area lies in one of the merged', () => {
  fc.assert(
    fc.property(areas, (given) => {
      const merged = mergedAreas(given);
      for (const corner of given.flatMap(pixelsOf)) {
        expect(merged.some((area) => holds(area, corner))).toBe(true);
      }
    }),
    { numRuns: 50 },
  );
});

it('merged areas do not overlap and are no more than the rows of the view allow', () => {
  const scattered = Array.from({ length: 400 }, (_, at) => ({
    x: (at * 37) % 1_600,
    y: (at * 101) % 900,
    width: 20,
    height: 20,
  }));
  const merged = mergedAreas(scattered);
  expect(merged.length).toBeLessThan(40);
  merged.forEach((one, at) => {
    for (const other of merged.slice(at + 1)) expect(overlap(one, other)).toBeNull();
  });
});
