// The laws of arranging: in line, evenly apart, in rows; done again nothing moves, and nothing ever comes to overlap.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aligned,
  alignments,
  type Box,
  distributed,
  type Shifts,
  tidied,
} from '../../../renderer/tools/free/arrange';
import { snapped } from '../../../renderer/tools/free/snap';
import { bottom, intersects, type Rect, right } from '../../../shared/base/geometry';

const rect: fc.Arbitrary<Rect> = fc.record({
  x: fc.integer({ min: -2_000, max: 2_000 }),
  y: fc.integer({ min: -2_000, max: 2_000 }),
  width: fc.integer({ min: 1, max: 400 }),
  height: fc.integer({ min: 1, max: 400 }),
});
const boxes = fc
  .array(rect, { minLength: 1, maxLength: 12 })
  .map((rects): readonly Box[] => rects.map((area, at) => ({ id: `box ${at}`, rect: area })));

const after = (all: readonly Box[], shifts: Shifts): readonly Box[] =>
  all.map(({ id, rect: area }) => {
    const { dx, dy } = shifts.get(id) ?? { dx: 0, dy: 0 };
    return { id, rect: { ...area, x: area.x + dx, y: area.y + dy } };
  });

const still = (shifts: Shifts): boolean => [...shifts.values()].every(({ dx, dy }) => dx === 0 && dy === 0);

describe('aligning', () => {
  it('puts all in one line, moves along one axis alone, and done again moves nothing', () => {
    fc.assert(
      fc.property(boxes, fc.constantFrom(...alignments), (all, to) => {
        const moved = after(all, aligned(all, to));
        const line = {
          left: (area: Rect) => area.x,
          center: (area: Rect) => Math.floor(area.x + area.width / 2 + 0.25),
          right,
          top: (area: Rect) => area.y,
          middle: (area: Rect) => Math.floor(area.y + area.height / 2 + 0.25),
          bottom,
        }[to];
        const lines = moved.map(({ rect: area }) => line(area));
        expect(Math.max(...lines) - Math.min(...lines)).toBeLessThanOrEqual(1);
        const across = to === 'left' || to === 'center' || to === 'right' ? 'y' : 'x';
        expect(moved.map((box) => box.rect[across])).toEqual(all.map((box) => box.rect[across]));
        expect([...aligned(moved, to).values()].every(({ dx, dy }) => Math.abs(dx + dy) <= 1)).toBe(true);
      }),
    );
  });
});

describe('distributing', () => {
  it('keeps the ends and the order, and makes the gaps even', () => {
    fc.assert(
      fc.property(boxes, (all) => {
        const moved = after(all, distributed(all, 'x'));
        const before = [...all].sort((a, b) => a.rect.x - b.rect.x || a.rect.width - b.rect.width);
        fc.pre(new Set(all.map((box) => box.rect.x)).size === all.length && all.length > 2);
        const found = before.map(({ id }) => moved.find((box) => box.id === id)?.rect as Rect);
        expect(found[0]).toEqual(before[0]?.rect);
        expect(found.at(-1)).toEqual(before.at(-1)?.rect);
        const gaps = found.slice(1).map((area, at) => area.x - right(found[at] as Rect));
        expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(2);
      }),
    );
  });
});

describe('tidying', () => {
  it('leaves no two over each other, begins at their corner, and done again moves nothing', () => {
    fc.assert(
      fc.property(boxes, (all) => {
        const moved = after(all, tidied(all));
        for (const [at, one] of moved.entries()) {
          for (const other of moved.slice(at + 1)) expect(intersects(one.rect, other.rect)).toBe(false);
        }
        const corner = (some: readonly Box[]) => [
          Math.min(...some.map((box) => box.rect.x)),
          Math.min(...some.map((box) => box.rect.y)),
        ];
        expect(corner(moved)).toEqual(corner(all));
        expect(still(tidied(moved))).toBe(true);
      }),
    );
  });
});

describe('snapping', () => {
  it('goes no farther than its reach, and stands in line with what its guide names', () => {
    fc.assert(
      fc.property(
        rect,
        fc.array(rect, { maxLength: 8 }),
        fc.integer({ min: 0, max: 40 }),
        (moving, others, reach) => {
          const { dx, dy, guides } = snapped(moving, others, reach);
          expect(Math.max(Math.abs(dx), Math.abs(dy))).toBeLessThanOrEqual(reach);
          const there = { ...moving, x: moving.x + dx, y: moving.y + dy };
          for (const { axis, at } of guides) {
            const [start, size] = axis === 'x' ? [there.x, there.width] : [there.y, there.height];
            expect([start, start + size / 2, start + size]).toContain(at);
          }
          if (guides.length === 0) expect([dx, dy]).toEqual([0, 0]);
        },
      ),
    );
  });
});
