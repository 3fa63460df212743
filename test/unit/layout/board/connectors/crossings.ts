// What a way crosses, for the laws of routing: pieces of lines against the insides of rectangles.
import { type BoardPoint, intersects, type Rect, rect, spanned } from '#shared/base/geometry';
import { polyline, type Way } from '#shared/layout/board/connectors/way';

/** Grown by next to nothing, so that a piece along an axis has an inside of its own. */
const thickened = ({ x, y, width, height }: Rect): Rect =>
  rect(x - 1e-7, y - 1e-7, width + 2e-7, height + 2e-7);
const inner = ({ x, y, width, height }: Rect): Rect => rect(x + 1e-6, y + 1e-6, width - 2e-6, height - 2e-6);

/** The rectangles whose inside the way crosses. Curves are looked at by their pieces. */
export function crossed(way: Way, rects: readonly Rect[]): readonly Rect[] {
  const points = polyline(way);
  return rects.filter((r) =>
    points
      .slice(1)
      .some((point, at) => intersects(thickened(spanned(points[at] as BoardPoint, point)), inner(r))),
  );
}

/** True when the point lies on the border of the rectangle. */
export function isOnBorder({ x, y, width, height }: Rect, point: BoardPoint): boolean {
  const near = (a: number, b: number): boolean => Math.abs(a - b) < 1e-6;
  const within =
    point.x > x - 1e-6 && point.x < x + width + 1e-6 && point.y > y - 1e-6 && point.y < y + height + 1e-6;
  const onEdge =
    near(point.x, x) || near(point.x, x + width) || near(point.y, y) || near(point.y, y + height);
  return within && onEdge;
}
