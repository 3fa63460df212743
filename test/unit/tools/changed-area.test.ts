// What the camera is asked to show after an undo: nothing while any of it is seen.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intersects, rect } from '#shared/base/geometry';
import { revealing } from '../../../renderer/tools/camera-steps';
import { areaToShow } from '../../../renderer/tools/changed-area';

const size = { width: 800, height: 600 };
const camera = { x: 0, y: 0, zoom: 1 };
const show = (...rects: Parameters<typeof areaToShow>[0]) => areaToShow(rects, camera, size, 24);

describe('the area to show after a change', () => {
  it('is none while one of the things is in view, be it by its edge', () => {
    expect(show(rect(790, 590, 100, 100), rect(5_000, 0, 100, 100))).toBeNull();
    expect(show()).toBeNull();
  });

  it('is all of them where the view can hold them', () => {
    expect(show(rect(900, 0, 100, 100), rect(1_200, 200, 100, 100))).toEqual(rect(900, 0, 400, 300));
  });

  it('is the nearest where it cannot', () => {
    expect(show(rect(9_000, 0, 100, 100), rect(1_000, 200, 100, 100))).toEqual(rect(1_000, 200, 100, 100));
  });

  it('brings something into view wherever it is, at any zoom', () => {
    const anywhere = fc.integer({ min: -1_000_000, max: 1_000_000 });
    const place = fc.record({ x: anywhere, y: anywhere });
    fc.assert(
      fc.property(
        fc.array(place, { minLength: 1 }),
        fc.double({ min: 0.05, max: 8, noNaN: true }),
        (places, zoom) => {
          const rects = places.map(({ x, y }) => rect(x, y, 100, 100));
          const from = { x: 0, y: 0, zoom };
          const area = areaToShow(rects, from, size, 24);
          const { x, y } = area === null ? from : revealing(from, area, size, 24);
          const view = rect(x, y, size.width / zoom, size.height / zoom);
          expect(rects.some((one) => intersects(one, view))).toBe(true);
        },
      ),
    );
  });
});
