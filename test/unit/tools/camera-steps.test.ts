// Cameras: what stays under the pointer, what is in view, where nobody gets lost.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Camera, toBoard, toScreen } from '#shared/base/geometry';
import { edgeScroll } from '../../../renderer/tools/auto-scroll';
import {
  between,
  fitted,
  keptInSight,
  largestZoom,
  panned,
  revealing,
  smallestZoom,
  zoomedAbout,
} from '../../../renderer/tools/camera-steps';
import { wheelCamera } from '../../../renderer/tools/wheel-camera';

const size = { width: 800, height: 600 };
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const cameras = fc.record({ x: number(-1e5, 1e5), y: number(-1e5, 1e5), zoom: number(0.02, 8) });
const points = fc.record({ x: number(0, 800), y: number(0, 600) });
const areas = fc.record({
  x: number(-1e4, 1e4),
  y: number(-1e4, 1e4),
  width: number(1, 2e4),
  height: number(1, 2e4),
});
const wheel = { at: { x: 100, y: 50 }, deltaX: 0, deltaY: 0, deltaMode: 0, ctrl: false, shift: false };

describe('zooming about a point', () => {
  it('keeps the board under the point', () => {
    fc.assert(
      fc.property(cameras, points, number(0.1, 10), (camera, at, factor) => {
        const fixed = toScreen(zoomedAbout(camera, at, factor), toBoard(camera, at));
        expect(Math.hypot(fixed.x - at.x, fixed.y - at.y)).toBeLessThan(1e-3);
      }),
    );
  });
  it('stays within the limits', () => {
    expect(zoomedAbout({ x: 0, y: 0, zoom: 7 }, { x: 0, y: 0 }, 10).zoom).toBe(largestZoom);
    expect(zoomedAbout({ x: 0, y: 0, zoom: 0.03 }, { x: 0, y: 0 }, 0.1).zoom).toBe(smallestZoom);
  });
});

describe('fitting', () => {
  it('shows all of the area', () => {
    fc.assert(
      fc.property(areas, (area) => {
        const camera = fitted(area, size, 20);
        fc.pre(camera.zoom > smallestZoom);
        const from = toScreen(camera, area);
        expect(from.x).toBeGreaterThanOrEqual(20 - 1e-6);
        expect(from.y).toBeGreaterThanOrEqual(20 - 1e-6);
        expect(from.x + area.width * camera.zoom).toBeLessThanOrEqual(size.width - 20 + 1e-6);
        expect(from.y + area.height * camera.zoom).toBeLessThanOrEqual(size.height - 20 + 1e-6);
      }),
    );
  });
  it('never magnifies beyond what is asked', () => {
    expect(fitted({ x: 0, y: 0, width: 10, height: 10 }, size, 0).zoom).toBe(1);
    expect(fitted({ x: 0, y: 0, width: 10, height: 10 }, size, 0, 2).zoom).toBe(2);
  });
});

describe('revealing', () => {
  const camera = { x: 0, y: 0, zoom: 1 };
  it('does not move for what is in view', () => {
    expect(revealing(camera, { x: 100, y: 100, width: 50, height: 50 }, size, 10)).toEqual(camera);
  });
  it('moves just far enough', () => {
    expect(revealing(camera, { x: 900, y: 100, width: 50, height: 50 }, size, 10)).toMatchObject({
      x: 160,
      y: 0,
    });
    expect(revealing(camera, { x: -70, y: 700, width: 50, height: 50 }, size, 10)).toMatchObject({
      x: -80,
      y: 160,
    });
  });
  it('shows the start of what is too large', () => {
    expect(revealing(camera, { x: 2000, y: 0, width: 5000, height: 50 }, size, 10).x).toBe(1990);
  });
});

describe('keeping in sight', () => {
  it('the middle of the view stays on the board, and a second time changes nothing', () => {
    fc.assert(
      fc.property(cameras, areas, (camera, board) => {
        const kept = keptInSight(camera, board, size);
        const middle = toBoard(kept, { x: 400, y: 300 });
        expect(middle.x).toBeGreaterThanOrEqual(board.x - 1e-3);
        expect(middle.x).toBeLessThanOrEqual(board.x + board.width + 1e-3);
        const again = keptInSight(kept, board, size);
        expect(Math.hypot(again.x - kept.x, again.y - kept.y)).toBeLessThan(1e-6);
      }),
    );
  });
});

describe('a camera on its way', () => {
  it('starts at the one and ends exactly at the other', () => {
    const [from, to] = [
      { x: 0, y: 0, zoom: 1 },
      { x: 300, y: 200, zoom: 0.25 },
    ];
    expect(between(from, to, 0, size)).toMatchObject({ zoom: 1 });
    expect(between(from, to, 1, size)).toBe(to);
    expect(between(from, to, 0.5, size).zoom).toBeCloseTo(0.5);
  });
});

describe('the wheel', () => {
  const camera = { x: 10, y: 20, zoom: 2 };
  it('scrolls by its pixels', () => {
    expect(wheelCamera(camera, { ...wheel, deltaX: 30, deltaY: 60 })).toEqual({ x: 25, y: 50, zoom: 2 });
  });
  it('scrolls sideways with Shift', () => {
    expect(wheelCamera(camera, { ...wheel, deltaY: 60, shift: true })).toEqual({ x: 40, y: 20, zoom: 2 });
  });
  it('counts lines and pages in pixels', () => {
    expect(wheelCamera(camera, { ...wheel, deltaY: 3, deltaMode: 1 }).y).toBe(20 + 24);
    expect(wheelCamera(camera, { ...wheel, deltaY: 1, deltaMode: 2 }).y).toBe(20 + 200);
  });
  it('zooms with Ctrl about the pointer, a notch no more than a quarter', () => {
    const closer = wheelCamera(camera, { ...wheel, deltaY: -120, ctrl: true });
    expect(closer.zoom / camera.zoom).toBeCloseTo(Math.exp(0.25));
    expect(toBoard(closer, wheel.at)).toEqual(toBoard(camera, wheel.at));
  });
  it('a pinch is followed step for step', () => {
    expect(wheelCamera(camera, { ...wheel, deltaY: 4, ctrl: true }).zoom / camera.zoom).toBeCloseTo(
      Math.exp(-0.04),
    );
  });
});

describe('scrolling at an edge', () => {
  it('is faster nearer to it and stands still in the middle', () => {
    expect(edgeScroll({ x: 400, y: 300 }, size, 16)).toEqual({ dx: 0, dy: 0 });
    const near = edgeScroll({ x: 790, y: 300 }, size, 16).dx;
    const nearer = edgeScroll({ x: 799, y: 300 }, size, 16).dx;
    expect(near).toBeLessThan(0);
    expect(nearer).toBeLessThan(near);
  });
  it('goes on when the pointer leaves the window, and never leaps after a late frame', () => {
    expect(edgeScroll({ x: -500, y: 300 }, size, 16).dx).toBeCloseTo(1_400 * 0.016);
    expect(edgeScroll({ x: -500, y: 300 }, size, 5_000).dx).toBeCloseTo(1_400 * 0.05);
  });
});

describe('panning', () => {
  it('moves the picture by pixels', () => {
    expect(panned({ x: 0, y: 0, zoom: 0.5 }, 10, -20)).toEqual({ x: -20, y: 40, zoom: 0.5 });
  });
});

describe('at both extremes', () => {
  const board = { x: 0, y: 0, width: 5_000, height: 3_000 };
  const delta = fc.double({ noNaN: true });
  it('whatever the wheel reports, the camera is a number, within the limits and on the board', () => {
    fc.assert(
      fc.property(
        cameras,
        points,
        delta,
        delta,
        fc.boolean(),
        fc.boolean(),
        (from, at, dx, dy, ctrl, shift) => {
          const turned = wheelCamera(from, { ...wheel, at, deltaX: dx, deltaY: dy, ctrl, shift });
          const camera = keptInSight(turned, board, size);
          expect(camera.zoom).toBeGreaterThanOrEqual(smallestZoom);
          expect(camera.zoom).toBeLessThanOrEqual(largestZoom);
          const middle = toBoard(camera, { x: 400, y: 300 });
          expect(middle.x).toBeGreaterThan(-1);
          expect(middle.x).toBeLessThan(5_001);
          expect(middle.y).toBeGreaterThan(-1);
          expect(middle.y).toBeLessThan(3_001);
        },
      ),
    );
  });
  it('a hundred steps beyond a limit and one back leave it at once', () => {
    const steps = (from: Camera, factor: number, count: number): Camera =>
      Array.from({ length: count }).reduce<Camera>(
        (camera) => zoomedAbout(camera, { x: 9, y: 9 }, factor),
        from,
      );
    const start = { x: 3, y: 4, zoom: 1 };
    expect(steps(start, 1.25, 100).zoom).toBe(largestZoom);
    expect(steps(steps(start, 1.25, 100), 0.5, 1).zoom).toBe(largestZoom / 2);
    expect(steps(start, 0.8, 100).zoom).toBe(smallestZoom);
    expect(steps(steps(start, 0.8, 100), 2, 1).zoom).toBe(smallestZoom * 2);
  });
});
