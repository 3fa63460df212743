// A curve through all points that never overshoots them (monotone cubic, Fritsch–Carlson).
import type { BoardPoint } from '../../../base/geometry';
import type { PathSegment } from '../../primitives';

/** The points must go from left to right, no two of them above each other. */
export function smoothPath(points: readonly BoardPoint[]): PathSegment[] {
  const [first, ...rest] = points;
  if (first === undefined) return [];
  const slopes = points.map((point, at) => {
    const before = points[at - 1];
    const after = points[at + 1];
    if (before === undefined || after === undefined) return 0;
    const left = (point.y - before.y) / (point.x - before.x);
    const right = (after.y - point.y) / (after.x - point.x);
    return left * right <= 0 ? 0 : (2 * left * right) / (left + right);
  });
  let last = first;
  const segments: PathSegment[] = [['M', first.x, first.y]];
  rest.forEach((point, at) => {
    const third = (point.x - last.x) / 3;
    const [out = 0, into = 0] = [slopes[at], slopes[at + 1]];
    segments.push([
      'C',
      last.x + third,
      last.y + out * third,
      point.x - third,
      point.y - into * third,
      point.x,
      point.y,
    ]);
    last = point;
  });
  return segments;
}
