// Which restore points go and which stay.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RestorePoint, superfluous } from '../../../electron/project-file/thin-restore-points';

const minute = 60_000;
const day = 24 * 60 * minute;
const now = 1_000 * day;

const pointsAged = (ages: readonly number[], bytes = 1_000): RestorePoint[] =>
  ages.map((age) => ({ name: `${age}`, at: now - age, bytes }));
const kept = (points: readonly RestorePoint[]) => {
  const gone = new Set(superfluous(points, now));
  return points.filter((point) => !gone.has(point));
};
const range = (count: number, step: number) => Array.from({ length: count }, (_, at) => at * step);

describe('thinning restore points', () => {
  it('keeps the last ten, however close together', () => {
    expect(kept(pointsAged(range(10, 1_000)))).toHaveLength(10);
  });

  it('keeps one in ten minutes of the last day', () => {
    const points = pointsAged(range(24 * 60, minute));
    const beyondTen = kept(points).filter(({ at }) => now - at >= 20 * minute);
    expect(beyondTen.length).toBeGreaterThanOrEqual(140);
    expect(beyondTen.length).toBeLessThanOrEqual(145);
  });

  it('keeps one a day for thirty days, and none beyond', () => {
    const points = pointsAged([...range(10, 1_000), ...range(60, day / 2).map((age) => age + 2 * day)]);
    const old = kept(points).filter(({ at }) => now - at > day);
    expect(new Set(old.map(({ at }) => Math.floor(at / day))).size).toBe(old.length);
    expect(Math.max(...old.map(({ at }) => now - at))).toBeLessThanOrEqual(30 * day);
    expect(old.length).toBeGreaterThanOrEqual(28);
  });

  it('keeps within 500 MB, the newest always', () => {
    expect(kept(pointsAged(range(8, minute), 100_000_000))).toHaveLength(5);
    expect(kept(pointsAged([0], 900_000_000))).toHaveLength(1);
  });

  it('is done after one pass, and never asks for the newest', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 40 * day }), { minLength: 1, maxLength: 60 }),
        (ages) => {
          const points = pointsAged([...new Set(ages)]);
          const once = kept(points);
          expect(kept(once)).toEqual(once);
          expect(once.some(({ at }) => at === Math.max(...points.map((point) => point.at)))).toBe(true);
        },
      ),
    );
  });
});
