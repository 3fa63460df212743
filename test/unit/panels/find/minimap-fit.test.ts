// The minimap shows the whole board, and a point of it is a point of the board.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boardPointAt,
  minimapFit,
  minimapRatio,
  viewInMinimap,
} from '../../../../renderer/panels/minimap/minimap-fit';

const size = { width: 240, height: 150 };
const coordinate = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const length = fc.double({ min: 100, max: 1e6, noNaN: true });
const boards = fc.record({ x: coordinate, y: coordinate, width: length, height: length });

describe('the minimap', () => {
  it('holds all of any board and touches two of its edges', () => {
    fc.assert(
      fc.property(boards, (board) => {
        const { scale, x, y } = minimapFit(board, size);
        const left = board.x * scale + x;
        const top = board.y * scale + y;
        expect(Math.min(left, top)).toBeCloseTo(0, 3);
        expect(Math.min(left, top)).toBeGreaterThan(-1e-3);
        expect(left + board.width * scale).toBeLessThan(size.width + 1e-3);
        expect(top + board.height * scale).toBeLessThan(size.height + 1e-3);
      }),
    );
  });

  it('is of the shape of its board, and never too thin to hit', () => {
    expect(minimapRatio({ x: 5, y: 5, width: 300, height: 200 })).toBe(1.5);
    expect(minimapRatio({ x: 0, y: 0, width: 90_000, height: 200 })).toBe(4);
    expect(minimapRatio({ x: 0, y: 0, width: 200, height: 90_000 })).toBe(0.5);
  });

  it('knows the board point under each of its own', () => {
    const fit = minimapFit({ x: -100, y: 50, width: 2_400, height: 1_500 }, size);
    expect(boardPointAt(fit, { x: 0, y: 0 })).toEqual({ x: -100, y: 50 });
    expect(boardPointAt(fit, { x: 120, y: 75 })).toEqual({ x: 1_100, y: 800 });
  });

  it('keeps the frame of the view inside and large enough to be seen', () => {
    fc.assert(
      fc.property(
        boards,
        coordinate,
        coordinate,
        fc.double({ min: 0.02, max: 8, noNaN: true }),
        (board, x, y, zoom) => {
          const view = { width: 1_400, height: 800 };
          const frame = viewInMinimap(minimapFit(board, size), { x, y, zoom }, view, size, 6);
          expect(Math.min(frame.x, frame.y)).toBeGreaterThanOrEqual(0);
          expect(Math.min(frame.width, frame.height)).toBeGreaterThanOrEqual(6);
          expect(frame.x + frame.width).toBeLessThanOrEqual(size.width + 1e-6);
          expect(frame.y + frame.height).toBeLessThanOrEqual(size.height + 1e-6);
        },
      ),
    );
  });

  it('frames just what the camera sees', () => {
    const fit = minimapFit({ x: 0, y: 0, width: 2_400, height: 1_500 }, size);
    const frame = viewInMinimap(fit, { x: 600, y: 300, zoom: 2 }, { width: 1_200, height: 800 }, size, 6);
    expect(frame).toEqual({ x: 60, y: 30, width: 60, height: 40 });
  });
});
