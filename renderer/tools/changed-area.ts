// Which area to bring into view after something changed: nothing while any of it is seen. Pure.
import { type Camera, intersects, type Rect, union } from '#shared/base/geometry';
import type { ViewSize } from './camera-steps';

const distance = (rect: Rect, x: number, y: number): number =>
  Math.hypot(rect.x + rect.width / 2 - x, rect.y + rect.height / 2 - y);

/**
 * Null while one of the rectangles is in view, or there is none; else all of them where the view can hold them at this
 * zoom with `padding` CSS pixels around, and where not the one that is nearest.
 */
export function areaToShow(
  rects: readonly Rect[],
  { x, y, zoom }: Camera,
  size: ViewSize,
  padding: number,
): Rect | null {
  const view = { x, y, width: size.width / zoom, height: size.height / zoom };
  const [first, ...others] = rects;
  if (first === undefined || rects.some((rect) => intersects(rect, view))) return null;
  const all = others.reduce(union, first);
  const spare = (2 * padding) / zoom;
  if (all.width + spare <= view.width && all.height + spare <= view.height) return all;
  const [middleX, middleY] = [x + view.width / 2, y + view.height / 2];
  return rects.reduce((best, rect) =>
    distance(rect, middleX, middleY) < distance(best, middleX, middleY) ? rect : best,
  );
}
