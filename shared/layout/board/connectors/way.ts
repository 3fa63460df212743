// The way of a connector: where its line runs, from the border of one note to that of another. Plain points; how it
// is drawn is the scene's matter.
import type { BoardPoint, Rect } from '../../../base/geometry';
import { inflate, spanned, union } from '../../../base/geometry';

/** Straight pieces from point to point, each along an axis, or one cubic curve with its two inner points. */
export interface Way {
  readonly shape: 'line' | 'curve';
  /** At least two; exactly four for a curve. */
  readonly points: readonly BoardPoint[];
}

export const moved = (way: Way, dx: number, dy: number): Way => ({
  shape: way.shape,
  points: way.points.map(({ x, y }) => ({ x: x + dx, y: y + dy })),
});

const curvePieces = 24;

const onCurve = ([a, b, c, d]: readonly BoardPoint[], t: number): BoardPoint => {
  if (a === undefined || b === undefined || c === undefined || d === undefined)
    throw new Error('a curve has four points');
  const u = 1 - t;
  const [p, q, r, s] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
  return { x: p * a.x + q * b.x + r * c.x + s * d.x, y: p * a.y + q * b.y + r * c.y + s * d.y };
};

/** The way as straight pieces; a curve is off by less than a unit. */
export const polyline = ({ shape, points }: Way): readonly BoardPoint[] =>
  shape === 'line'
    ? points
    : Array.from({ length: curvePieces + 1 }, (_, at) => onCurve(points, at / curvePieces));

/** The rectangle around all points, grown by `by`. */
export function wayBounds({ points }: Way, by: number): Rect {
  const [first, ...rest] = points as readonly [BoardPoint, ...BoardPoint[]];
  return inflate(
    rest.reduce((area, point) => union(area, spanned(point, point)), spanned(first, first)),
    by,
  );
}

/** The point at a share (0 … 1) of the way's length. */
export function pointAlong(way: Way, share: number): BoardPoint {
  const line = polyline(way);
  const steps = line.slice(1).map((point, at) => lengthBetween(line[at] as BoardPoint, point));
  let left = steps.reduce((sum, step) => sum + step, 0) * share;
  for (const [at, step] of steps.entries()) {
    const [from, to] = [line[at] as BoardPoint, line[at + 1] as BoardPoint];
    if (left <= step && step > 0) {
      return { x: from.x + ((to.x - from.x) * left) / step, y: from.y + ((to.y - from.y) * left) / step };
    }
    left -= step;
  }
  return line.at(-1) as BoardPoint;
}

export const lengthBetween = (a: BoardPoint, b: BoardPoint): number => Math.hypot(a.x - b.x, a.y - b.y);

/** How far a point is from the way. */
export function distanceTo(way: Way, point: BoardPoint): number {
  const line = polyline(way);
  return Math.min(...line.slice(1).map((to, at) => distanceToPiece(point, line[at] as BoardPoint, to)));
}

function distanceToPiece(point: BoardPoint, from: BoardPoint, to: BoardPoint): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const square = dx * dx + dy * dy;
  const share = square === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / square;
  const near = Math.min(1, Math.max(0, share));
  return Math.hypot(point.x - from.x - near * dx, point.y - from.y - near * dy);
}
