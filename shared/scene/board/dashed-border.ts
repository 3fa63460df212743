// A rectangle with round corners drawn in dashes: a thing that is not quite there.
import type { Rect } from '../../base/geometry';
import type { PathPrimitive } from '../primitives';

/** How far the control points of a quarter turn stand from its ends, as a share of its radius. */
const quarter = 0.5523;

export function dashedBorder({ x, y, width, height }: Rect, radius: number, stroke: string): PathPrimitive {
  const r = Math.min(radius, width / 2, height / 2);
  const k = r * (1 - quarter);
  const [right, bottom] = [x + width, y + height];
  return {
    kind: 'path',
    segments: [
      ['M', x + r, y],
      ['L', right - r, y],
      ['C', right - k, y, right, y + k, right, y + r],
      ['L', right, bottom - r],
      ['C', right, bottom - k, right - k, bottom, right - r, bottom],
      ['L', x + r, bottom],
      ['C', x + k, bottom, x, bottom - k, x, bottom - r],
      ['L', x, y + r],
      ['C', x, y + k, x + k, y, x + r, y],
      ['Z'],
    ],
    stroke,
    strokeWidth: 1.5,
    dash: [6, 4],
  };
}
