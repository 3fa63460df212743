// The laws of routing among rectangles drawn at random: around everything where a way exists, from border to border,
// the same way every time, mirrored when the world is.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BoardPoint, bottom, intersects, type Rect, rect, right } from '#shared/base/geometry';
import { type RouteProblem, routeConnector } from '#shared/layout/board/connectors/route-connector';
import { polyline, type Way } from '#shared/layout/board/connectors/way';
import { crossed, isOnBorder } from './crossings';

const clearance = 5;

/** Rectangles with a gap of ten between any two: around each of them leads a street. */
const apart = fc
  .array(
    fc.record({
      x: fc.nat(60),
      y: fc.nat(60),
      width: fc.integer({ min: 2, max: 12 }),
      height: fc.integer({ min: 2, max: 12 }),
    }),
    { minLength: 2, maxLength: 25 },
  )
  .map((drawn) =>
    drawn
      .map(({ x, y, width, height }) => rect(x * 10, y * 10, width * 10, height * 10))
      .reduce<Rect[]>((kept, next) => {
        const wide = rect(next.x - 9, next.y - 9, next.width + 18, next.height + 18);
        return kept.some((other) => intersects(other, wide)) ? kept : kept.concat(next);
      }, []),
  )
  .filter((rects) => rects.length >= 2);

function problemOf([from, to, ...obstacles]: readonly Rect[]): RouteProblem {
  if (from === undefined || to === undefined) throw new Error('two notes at least');
  return {
    from,
    to,
    obstacles,
    xs: obstacles.flatMap((r) => [r.x - clearance, right(r) + clearance]),
    ys: obstacles.flatMap((r) => [r.y - clearance, bottom(r) + clearance]),
  };
}

const ends = (way: Way): readonly [BoardPoint, BoardPoint] => [
  way.points[0] as BoardPoint,
  way.points.at(-1) as BoardPoint,
];

describe('a way between two notes', () => {
  it('crosses no other note, and neither of its own', () => {
    fc.assert(
      fc.property(apart, (rects) => {
        expect(crossed(routeConnector(problemOf(rects)), rects)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('leads from the border of the one to that of the other', () => {
    fc.assert(
      fc.property(apart, (rects) => {
        const problem = problemOf(rects);
        const [start, end] = ends(routeConnector(problem));
        expect(isOnBorder(problem.from, start)).toBe(true);
        expect(isOnBorder(problem.to, end)).toBe(true);
      }),
    );
  });

  it('is the same for the same world, wherever that stands and however its obstacles are listed', () => {
    fc.assert(
      fc.property(apart, fc.integer({ min: -9_999, max: 9_999 }), ([from, to, ...obstacles], by) => {
        const here = routeConnector(problemOf([from as Rect, to as Rect, ...obstacles]));
        const moved = [from as Rect, to as Rect, ...obstacles.reverse()].map((r) => ({
          ...r,
          x: r.x + by,
          y: r.y - by,
        }));
        const there = routeConnector(problemOf(moved));
        expect(there.points).toEqual(here.points.map(({ x, y }) => ({ x: x + by, y: y - by })));
      }),
    );
  });

  it('is as long the other way around, and in the mirror', () => {
    const length = (way: Way): number =>
      polyline(way)
        .slice(1)
        .reduce((sum, { x, y }, at) => {
          const last = polyline(way)[at] as BoardPoint;
          return sum + Math.hypot(x - last.x, y - last.y);
        }, 0);
    fc.assert(
      fc.property(apart, (rects) => {
        const mirrored = rects.map((r) => ({ ...r, x: -right(r) }));
        const way = routeConnector(problemOf(rects));
        const reflected = routeConnector(problemOf(mirrored));
        expect(reflected.shape).toBe(way.shape);
        // Of ways that cost the same one is as good as the other; they differ by a bend at most.
        expect(Math.abs(length(reflected) - length(way))).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('has bends only at right angles, and no point it runs straight through', () => {
    fc.assert(
      fc.property(apart, (rects) => {
        const { shape, points } = routeConnector(problemOf(rects));
        if (shape === 'curve') return;
        for (const [at, point] of points.slice(1).entries()) {
          const last = points[at] as BoardPoint;
          expect(last.x === point.x || last.y === point.y).toBe(true);
        }
      }),
    );
  });

  it('is a straight line between notes that face each other, in the middle of what they share', () => {
    const way = routeConnector(problemOf([rect(0, 0, 100, 100), rect(300, 40, 100, 100)]));
    expect(way).toEqual({
      shape: 'line',
      points: [
        { x: 100, y: 70 },
        { x: 300, y: 70 },
      ],
    });
  });

  it('is a curve where the notes stand askew and nothing is between them', () => {
    const way = routeConnector(problemOf([rect(0, 0, 100, 100), rect(300, 400, 100, 100)]));
    expect(way.shape).toBe('curve');
    expect(ends(way)).toEqual([
      { x: 50, y: 100 },
      { x: 350, y: 400 },
    ]);
  });

  it('goes around what stands between, with the fewest bends', () => {
    const between = rect(150, 0, 100, 100);
    const way = routeConnector(problemOf([rect(0, 0, 100, 100), rect(300, 0, 100, 100), between]));
    expect(way.points).toHaveLength(4);
    expect(crossed(way, [between])).toEqual([]);
  });

  it('crosses what is in its way where there is no other', () => {
    const wall = [
      rect(-60, -60, 50, 220),
      rect(110, -60, 50, 220),
      rect(-60, -60, 220, 50),
      rect(-60, 110, 220, 50),
    ];
    const way = routeConnector({
      from: rect(0, 0, 100, 100),
      to: rect(400, 0, 100, 100),
      obstacles: wall,
      xs: [],
      ys: [],
    });
    expect(crossed(way, wall)).toEqual([wall[1]]);
  });
});
