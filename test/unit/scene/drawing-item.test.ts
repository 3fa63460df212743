// Drawings as they are drawn: the ink stays in its bounds, is where the line is, and is made once.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, type Rect, rect } from '#shared/base/geometry';
import type { InkPoint } from '#shared/base/ink-code';
import { ink } from '#shared/layout/board/measures';
import { isOnStroke, strokeLine } from '#shared/layout/board/stroke-line';
import { strokeReach, strokeShape } from '#shared/layout/board/stroke-shape';
import { makeRecord } from '#shared/model/record-type';
import { type Drawing, drawing } from '#shared/model/records/drawing';
import { lineWeights } from '#shared/model/records/lying';
import { drawingItem } from '#shared/scene/board/drawing-item';
import type { SceneRoom } from '#shared/scene/board/scene-room';
import { strokeOutline } from '#shared/scene/board/stroke-outline';
import type { PathSegment } from '#shared/scene/primitives';
import { lightTheme } from '#shared/scene/theme';

/** Only the theme of a room is asked for a drawing. */
const room = { theme: lightTheme } as SceneRoom;

const point = fc.record({
  x: fc.integer({ min: -300, max: 300 }),
  y: fc.integer({ min: -300, max: 300 }),
  pressure: fc.double({ min: 0, max: 1, noNaN: true }),
});
const line = fc.array(point, { minLength: 1, maxLength: 40 });
const weight = fc.constantFrom(...lineWeights);

function drawn(points: readonly InkPoint[], given: Partial<Drawing> = {}): Drawing {
  const shape = strokeShape(points, given.weight ?? 'medium');
  return makeRecord(drawing, 'd'.repeat(26), { mapId: 'm'.repeat(26), order: 'a0', ...shape, ...given });
}
const boxOf = (record: Drawing) => ({
  record,
  rect: rect(record.x, record.y, record.width, record.height),
  origin: { x: 0, y: 0 },
  label: null,
});

/** Ends and leads of a path: the curve lies between them. */
const spots = (segments: readonly PathSegment[]): { x: number; y: number }[] =>
  segments.flatMap(([, ...values]) =>
    values.flatMap((x, at) => (at % 2 === 0 ? [{ x, y: values[at + 1] as number }] : [])),
  );
const holds = ({ x, y, width, height }: Rect, at: { x: number; y: number }): boolean =>
  at.x >= x && at.y >= y && at.x <= x + width && at.y <= y + height;

describe('the box of a drawing', () => {
  it('is of whole units and holds the line with its ink', () => {
    fc.assert(
      fc.property(line, weight, (points, thick) => {
        const { x, y, width, height } = strokeShape(points, thick);
        for (const value of [x, y, width, height]) expect(Number.isSafeInteger(value)).toBe(true);
        const inner = rect(x, y, width, height);
        for (const at of points) expect(contains(inner, at)).toBe(true);
        expect(Math.min(width, height)).toBeGreaterThan(strokeReach(thick));
      }),
    );
  });
  it('gives the line back where it was drawn', () => {
    fc.assert(
      fc.property(line, (points) => {
        const record = drawn(points);
        const [first] = strokeLine(record);
        const last = strokeLine(record).at(-1);
        expect(record.x + (first?.x ?? 0)).toBeCloseTo(points[0]?.x ?? 0, 6);
        expect(record.y + (last?.y ?? 0)).toBeCloseTo(points.at(-1)?.y ?? 0, 6);
      }),
    );
  });
});

describe('a hit on a drawing', () => {
  it('is on every point of its own line', () => {
    fc.assert(
      fc.property(line, weight, (points, thick) => {
        const record = drawn(points, { weight: thick });
        for (const at of points) {
          expect(isOnStroke(record, { x: at.x - record.x, y: at.y - record.y }, ink.tolerance)).toBe(true);
        }
      }),
    );
  });
  it('is beside the ink only within its reach', () => {
    const record = drawn([
      { x: 0, y: 0, pressure: 0.5 },
      { x: 100, y: 0, pressure: 0.5 },
    ]);
    const below = (distance: number) => ({ x: 50 - record.x, y: distance - record.y });
    const reach = strokeReach('medium');
    expect(isOnStroke(record, below(reach - 0.1), 0)).toBe(true);
    expect(isOnStroke(record, below(reach + 5), 0)).toBe(false);
    expect(isOnStroke(record, below(reach + 5), 6)).toBe(true);
  });
  it('is on the line as it was stretched', () => {
    const record = drawn([
      { x: 0, y: 0, pressure: 0.5 },
      { x: 100, y: 100, pressure: 0.5 },
    ]);
    const twice = { ...record, width: record.width * 2 };
    expect(isOnStroke(twice, { x: record.width * 2 - 10, y: record.height - 6 }, 1)).toBe(true);
    expect(isOnStroke(twice, { x: record.width - 5, y: record.height - 5 }, 1)).toBe(false);
  });
});

describe('the ink of a drawing', () => {
  it('lies in its bounds, also in a box of another size', () => {
    const side = fc.integer({ min: 1, max: 900 });
    fc.assert(
      fc.property(line, weight, fc.option(fc.tuple(side, side)), (points, thick, size) => {
        const natural = drawn(points, { weight: thick });
        const record = size === null ? natural : { ...natural, width: size[0], height: size[1] };
        const item = drawingItem(boxOf(record), record, room);
        for (const primitive of item.primitives) {
          if (primitive.kind !== 'path') throw new Error('ink is a path');
          for (const at of spots(primitive.segments)) expect(holds(item.bounds, at)).toBe(true);
        }
      }),
    );
  });
  it('is one filled path of finite numbers, whatever was drawn', () => {
    fc.assert(
      fc.property(line, (points) => {
        const segments = strokeOutline(points, 6);
        expect(segments.length).toBeGreaterThan(3);
        expect(segments.flatMap(([, ...values]) => values).every(Number.isFinite)).toBe(true);
      }),
    );
  });
  it('keeps a straight line straight, and its corners', () => {
    const square = [0, 200, 200, 0].map((x, at) => ({ x, y: at < 2 ? 0 : 200, pressure: 0.5 }));
    const reach = ink.sizes.medium / 2 + 0.1;
    for (const { x, y } of spots(strokeOutline(square, ink.sizes.medium))) {
      const [nearX, nearY] = [Math.abs(x - 200) <= reach, Math.abs(y) <= reach || Math.abs(y - 200) <= reach];
      expect(nearX || nearY).toBe(true);
    }
  });
  it('is thicker where the pen was pressed', () => {
    const across = (pressure: number): number => {
      const ys = spots(
        strokeOutline(
          [
            { x: 0, y: 0, pressure },
            { x: 200, y: 0, pressure },
          ],
          10,
        ),
      ).map(({ y }) => y);
      return Math.max(...ys) - Math.min(...ys);
    };
    expect(across(1)).toBeGreaterThan(1.4 * across(0.5));
    expect(across(0)).toBeLessThan(0.6 * across(0.5));
  });
  it('is the same object while box and room are the same, and is made when it is asked for', () => {
    const record = drawn([{ x: 0, y: 0, pressure: 0.5 }]);
    const box = boxOf(record);
    const item = drawingItem(box, record, room);
    expect(drawingItem(box, record, room)).toBe(item);
    expect(item.primitives).toBe(item.primitives);
    expect(drawingItem({ ...box }, record, room)).not.toBe(item);
    expect(drawingItem(box, record, { ...room })).not.toBe(item);
  });
});
