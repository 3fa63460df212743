// What lies inside a closed shape: by how often it runs around a point. Shapes that share an edge in opposite
// directions add up exactly, so a shape may be taken apart into triangles.
import { type BoardPoint, type Rect, rect } from '#shared/base/geometry';

/** True when the point lies left of the line from the lower to the higher of its ends (in y). */
const isLeft = (low: BoardPoint, high: BoardPoint, point: BoardPoint): boolean =>
  (high.x - low.x) * (point.y - low.y) - (point.x - low.x) * (high.y - low.y) > 0;

/** +1 or -1 where the edge passes the point on one side of it, by its direction; else 0. */
function passing(from: BoardPoint, to: BoardPoint, point: BoardPoint): number {
  if (from.y <= point.y && point.y < to.y) return isLeft(from, to, point) ? 1 : 0;
  if (to.y <= point.y && point.y < from.y) return isLeft(to, from, point) ? -1 : 0;
  return 0;
}

/** How often the closed shape runs around the point, one way minus the other; 0: the point is outside. */
export const turnsAround = (shape: readonly BoardPoint[], point: BoardPoint): number =>
  shape.reduce((sum, from, at) => sum + passing(from, shape[(at + 1) % shape.length] ?? from, point), 0);

/** The rectangle around the points; it has an area even where they lie in one line. */
export function boundsOf(points: readonly BoardPoint[]): Rect {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return rect(x, y, Math.max(...xs) - x || 1, Math.max(...ys) - y || 1);
}
