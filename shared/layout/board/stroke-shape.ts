// A line as it was drawn on the board → the box and the text of a drawing. The box holds the ink, not only the line, so
// it is never empty.
import type { BoardPoint } from '../../base/geometry';
import { encodeInk, type InkPoint, mostInkPoints } from '../../base/ink-code';
import { simplifiedInk } from '../../base/simplified-ink';
import { farthest, type LineWeight } from '../../model/records/lying';
import { ink } from './measures';

/** How far the ink reaches beside the line where the pen is pressed most, in board units. */
export const strokeReach = (weight: LineWeight): number => (ink.sizes[weight] * (1 + ink.thinning)) / 2;

export interface StrokeShape {
  /** The corner of the box, and its size: whole board units. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The line from the corner on, as text. */
  readonly points: string;
}

/** The length along one axis that a line from its corner takes, ink included. */
export const strokeExtent = (end: number, weight: LineWeight): number =>
  Math.min(farthest, Math.ceil(end + strokeReach(weight)));

/** The box and text of a line of at least one point, its needless points left out. */
export function strokeShape(points: readonly InkPoint[], weight: LineWeight): StrokeShape {
  const kept = simplifiedInk(points, ink.tolerance, mostInkPoints);
  const reach = strokeReach(weight);
  let [left, top] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let [right, bottom] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { x, y } of kept) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  const corner: BoardPoint = { x: Math.floor(left - reach), y: Math.floor(top - reach) };
  return {
    ...corner,
    width: strokeExtent(right - corner.x, weight),
    height: strokeExtent(bottom - corner.y, weight),
    points: encodeInk(kept.map(({ x, y, pressure }) => ({ x: x - corner.x, y: y - corner.y, pressure }))),
  };
}
