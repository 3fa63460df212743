// Where a connector may leave or enter a note: the middle of each side, and the point before it from which a line
// comes in straight.
import { type BoardPoint, bottom, type Rect, right } from '../../../base/geometry';
import { gap } from '../measures';

/** Half of the smallest gap between notes: lines run in the middle of it. */
export const clearance = gap / 2;

/** 0 east, 1 south, 2 west, 3 north: the way a line looks that leaves on that side. */
export type Heading = 0 | 1 | 2 | 3;
export const headings: readonly Heading[] = [0, 1, 2, 3];
export const opposite = (heading: Heading): Heading => ((heading + 2) % 4) as Heading;

export const centreX = (r: Rect): number => r.x + r.width / 2;
export const centreY = (r: Rect): number => r.y + r.height / 2;

/** The middle of a side. */
export function portOf(r: Rect, side: Heading): BoardPoint {
  if (side === 0) return { x: right(r), y: centreY(r) };
  if (side === 1) return { x: centreX(r), y: bottom(r) };
  return side === 2 ? { x: r.x, y: centreY(r) } : { x: centreX(r), y: r.y };
}

/** The point right before a side. */
export function approachOf(r: Rect, side: Heading): BoardPoint {
  const { x, y } = portOf(r, side);
  if (side === 0) return { x: x + clearance, y };
  if (side === 1) return { x, y: y + clearance };
  return side === 2 ? { x: x - clearance, y } : { x, y: y - clearance };
}
