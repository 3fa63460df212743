// Fewer points, the same line: nothing of the old line is further from the new one than was allowed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InkPoint } from '#shared/base/ink-code';
import { simplifiedInk } from '#shared/base/simplified-ink';

const point = fc.record({
  x: fc.integer({ min: -50, max: 50 }),
  y: fc.integer({ min: -50, max: 50 }),
  pressure: fc.integer({ min: 0, max: 4 }).map((parts) => parts / 4),
});

function away({ x, y }: InkPoint, from: InkPoint, to: InkPoint): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const square = dx * dx + dy * dy || 1;
  const share = Math.max(0, Math.min(1, ((x - from.x) * dx + (y - from.y) * dy) / square));
  return Math.hypot(x - from.x - share * dx, y - from.y - share * dy);
}

describe('a simplified line', () => {
  it('begins and ends where the line does, and has only points of it in their order', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 60 }), (points) => {
        const fewer = simplifiedInk(points, 2, 20);
        expect(fewer[0]).toBe(points[0]);
        expect(fewer.at(-1)).toBe(points.at(-1));
        let last = -1;
        for (const kept of fewer) {
          const at = points.indexOf(kept, last + 1);
          expect(at).toBeGreaterThan(last);
          last = at;
        }
      }),
    );
  });
  it('passes every point that it leaves out within the tolerance', () => {
    const tolerance = 3;
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 60 }), (points) => {
        const fewer = simplifiedInk(points, tolerance, 1_000);
        let stretch = 0;
        for (const passed of points) {
          if (passed === fewer[stretch + 1] && stretch + 2 < fewer.length) stretch++;
          const [from, to] = [fewer[stretch] as InkPoint, fewer[stretch + 1] as InkPoint];
          expect(away(passed, from, to)).toBeLessThanOrEqual(tolerance);
        }
      }),
    );
  });
  it('keeps a straight line by its ends, and a swelling in it', () => {
    const straight = Array.from({ length: 50 }, (_, at) => ({ x: at, y: 2 * at, pressure: 0.5 }));
    expect(simplifiedInk(straight, 0.5, 100)).toHaveLength(2);
    const swelling = straight.map((one, at) => (at === 25 ? { ...one, pressure: 1 } : one));
    expect(simplifiedInk(swelling, 0.5, 100)).toContain(swelling[25]);
  });
  it('never has more points than asked for, and keeps the corners first', () => {
    const zigzag = Array.from({ length: 101 }, (_, at) => ({
      x: at,
      y: at % 2 === 0 ? 0 : at === 51 ? 40 : 4,
      pressure: 0.5,
    }));
    const fewer = simplifiedInk(zigzag, 0.5, 10);
    expect(fewer).toHaveLength(10);
    expect(fewer).toContain(zigzag[51]);
  });
  it('of a hundred thousand points is made, with no more points than a line has', () => {
    const spiral = Array.from({ length: 100_000 }, (_, at) => ({
      x: (at / 100) * Math.cos(at / 300),
      y: (at / 100) * Math.sin(at / 300),
      pressure: 0.5,
    }));
    const fewer = simplifiedInk(spiral, 0.3, 5_000);
    expect(fewer.length).toBeGreaterThan(100);
    expect(fewer.length).toBeLessThanOrEqual(5_000);
  });
});
