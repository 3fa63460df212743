// The camera that shows what was asked for: still where it is seen, near enough to read, in the middle.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toScreen } from '#shared/base/geometry';
import { lookingAt } from '../../../renderer/tools/looking-at';

const view = { width: 1_400, height: 800 };
const camera = { x: 0, y: 0, zoom: 1 };
const note = (x: number, y: number) => ({ x, y, width: 160, height: 120 });

describe('looking at a thing', () => {
  it('does not move for what is well in sight', () => {
    expect(lookingAt(camera, note(600, 400), view)).toBe(camera);
  });

  it('moves only across for what is beside the view', () => {
    const next = lookingAt(camera, note(3_000, 400), view);
    expect(next).toMatchObject({ y: 0, zoom: 1 });
    expect(toScreen(next, { x: 3_080, y: 0 }).x).toBeCloseTo(view.width / 2, 6);
  });

  it('brings out what lies under the bars at the top', () => {
    const next = lookingAt(camera, note(600, 40), view);
    expect(next.x).toBe(0);
    expect(toScreen(next, { x: 600, y: 40 }).y).toBeGreaterThan(96);
  });

  it('comes nearer where nothing could be read', () => {
    const next = lookingAt({ x: 0, y: 0, zoom: 0.1 }, note(600, 400), view);
    expect(next.zoom).toBe(0.8);
  });

  it('shows the beginning of what is larger than the view', () => {
    const next = lookingAt(camera, { x: 5_000, y: 5_000, width: 4_000, height: 3_000 }, view);
    expect(toScreen(next, { x: 5_000, y: 5_000 })).toEqual({ x: 24, y: 96 });
  });

  it('has every note wholly in the view, and rests there', () => {
    const coordinate = fc.integer({ min: -100_000, max: 100_000 });
    const zooms = fc.double({ min: 0.02, max: 4, noNaN: true });
    fc.assert(
      fc.property(coordinate, coordinate, coordinate, coordinate, zooms, (x, y, cameraX, cameraY, zoom) => {
        const area = note(x, y);
        const next = lookingAt({ x: cameraX, y: cameraY, zoom }, area, view);
        const from = toScreen(next, area);
        const to = toScreen(next, { x: area.x + area.width, y: area.y + area.height });
        expect(Math.min(from.x, from.y)).toBeGreaterThanOrEqual(23.9);
        expect(to.x).toBeLessThanOrEqual(view.width);
        expect(to.y).toBeLessThanOrEqual(view.height);
        expect(lookingAt(next, area, view)).toBe(next);
      }),
    );
  });
});
