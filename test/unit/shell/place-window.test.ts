import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displaysKey, leastSize, placeWindow } from '../../../electron/shell/place-window';

const laptop = { x: 0, y: 0, width: 1440, height: 860 };
const projector = { x: 1440, y: 0, width: 1920, height: 1080 };

describe('the place of a window', () => {
  it('is the middle of the primary display the first time, not larger than it', () => {
    expect(placeWindow(undefined, [{ x: 0, y: 24, width: 1280, height: 700 }], [])).toEqual({
      bounds: { x: 0, y: 24, width: 1280, height: 700 },
      maximized: false,
    });
    expect(placeWindow(undefined, [projector], []).bounds).toEqual({
      x: 1680,
      y: 90,
      width: 1440,
      height: 900,
    });
  });

  it('is where it stood last, also on the second display', () => {
    const saved = { bounds: { x: 1500, y: 40, width: 1000, height: 700 }, maximized: true };
    expect(placeWindow(saved, [laptop, projector], [])).toEqual(saved);
  });

  it('comes home when its display has gone', () => {
    const saved = { bounds: { x: 1500, y: 40, width: 1000, height: 700 }, maximized: false };
    const { bounds } = placeWindow(saved, [laptop], []);
    expect(bounds).toEqual({ x: 0, y: 0, width: 1440, height: 860 });
  });

  it('steps aside from windows that stand there', () => {
    const saved = { bounds: { x: 100, y: 100, width: 900, height: 600 }, maximized: false };
    const first = placeWindow(saved, [laptop], []).bounds;
    const second = placeWindow(saved, [laptop], [first]).bounds;
    expect(second).toEqual({ ...first, x: 132, y: 132 });
    expect(placeWindow(saved, [laptop], [first, second]).bounds).toEqual({ ...first, x: 164, y: 164 });
  });

  it('always has its title bar in reach and is large enough to use', () => {
    const length = fc.integer({ min: -5_000, max: 5_000 });
    const size = fc.integer({ min: 1, max: 6_000 });
    const rect = fc.record({ x: length, y: length, width: size, height: size });
    const area = fc.record({
      x: length,
      y: length,
      width: fc.integer({ min: 1_024, max: 6_000 }),
      height: fc.integer({ min: 600, max: 4_000 }),
    });
    fc.assert(
      fc.property(
        fc.array(area, { minLength: 1, maxLength: 3 }),
        fc.option(rect, { nil: undefined }),
        fc.array(rect, { maxLength: 3 }),
        (areas, bounds, others) => {
          const saved = bounds === undefined ? undefined : { bounds, maximized: false };
          const placed = placeWindow(saved, areas, others).bounds;
          const reachable = areas.some(
            ({ x, y, width, height }) =>
              placed.y >= y &&
              placed.y + 32 <= y + height &&
              Math.min(placed.x + placed.width, x + width) - Math.max(placed.x, x) >= 160,
          );
          expect(reachable).toBe(true);
          expect(placed.width).toBeGreaterThanOrEqual(leastSize.width);
          expect(placed.height).toBeGreaterThanOrEqual(leastSize.height);
        },
      ),
    );
  });

  it('is remembered for each arrangement of displays, in whatever order they are listed', () => {
    expect(displaysKey([laptop, projector])).toBe(displaysKey([projector, laptop]));
    expect(displaysKey([laptop, projector])).not.toBe(displaysKey([laptop]));
  });
});
