// Cutting one axis into pages: covers everything, and each thing that fits is whole somewhere.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutAxis, type Stretch } from '#shared/scene/pages/cut-axis';

const whole = { start: 0, end: 1000 };
const stretch = (start: number, length: number): Stretch => ({ start, end: start + length });

test('what fits on one page is not cut', () => {
  expect(cutAxis({ start: 20, end: 90 }, 70, [])).toEqual([{ start: 20, end: 90 }]);
});

test('cuts lie in the middle of a gutter', () => {
  const notes = [stretch(0, 140), stretch(150, 140), stretch(300, 140), stretch(450, 140)];
  expect(cutAxis({ start: 0, end: 590 }, 310, notes)).toEqual([
    { start: 0, end: 295 },
    { start: 295, end: 590 },
  ]);
});

test('where things lie too densely for a gutter, pages overlap by what would be cut', () => {
  const bricks = Array.from({ length: 20 }, (_, i) => stretch(i * 50, 90));
  const [first, second] = cutAxis(whole, 400, bricks);
  expect(first).toEqual({ start: 0, end: 400 });
  expect(second?.start).toBe(350);
});

test('things longer than a page hinder no cut', () => {
  expect(cutAxis(whole, 400, [stretch(0, 1000)])).toEqual([
    { start: 0, end: 400 },
    { start: 400, end: 800 },
    { start: 800, end: 1000 },
  ]);
});

const obstacles = fc.array(
  fc
    .record({ start: fc.integer({ min: 0, max: 950 }), length: fc.integer({ min: 1, max: 300 }) })
    .map(({ start, length }) => stretch(start, Math.min(length, 1000 - start))),
  { maxLength: 60 },
);

test('pages follow each other without a hole, each at most as long as asked', () => {
  fc.assert(
    fc.property(obstacles, fc.integer({ min: 20, max: 1200 }), (things, length) => {
      const pages = cutAxis(whole, length, things);
      expect(pages[0]?.start).toBe(0);
      expect(pages.at(-1)?.end).toBe(1000);
      for (const [i, page] of pages.entries()) {
        expect(page.end - page.start).toBeLessThanOrEqual(length + 1e-9);
        expect(page.start).toBeLessThan(page.end);
        const next = pages[i + 1];
        if (next) {
          expect(next.start).toBeLessThanOrEqual(page.end);
          expect(next.start).toBeGreaterThan(page.start);
        }
      }
    }),
  );
});

test('every thing that fits on a page is whole on one', () => {
  fc.assert(
    fc.property(obstacles, fc.integer({ min: 20, max: 1200 }), (things, length) => {
      const pages = cutAxis(whole, length, things);
      for (const thing of things.filter(({ start, end }) => end - start <= length)) {
        expect(pages.some(({ start, end }) => start <= thing.start && thing.end <= end)).toBe(true);
      }
    }),
  );
});
