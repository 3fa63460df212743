// The line of a drawing: read from its text, stretched into its box. Says too what is on the line. Kept for every record,
// which never changes in place.
import type { BoardPoint } from '../../base/geometry';
import { decodeInk, type InkPoint } from '../../base/ink-code';
import type { Drawing } from '../../model/records/drawing';
import { strokeExtent, strokeReach } from './stroke-shape';

const lines = new WeakMap<Drawing, readonly InkPoint[]>();

/** The points from the drawing's own corner on, in board units. A drawing made larger has a longer line, not a thicker. */
export function strokeLine(drawing: Drawing): readonly InkPoint[] {
  const known = lines.get(drawing);
  if (known !== undefined) return known;
  const points = decodeInk(drawing.points);
  if (points === null) throw new Error('a drawing without a line got into the project');
  const { weight, width, height } = drawing;
  const stretchX = width / strokeExtent(farthestOf(points, 'x'), weight);
  const stretchY = height / strokeExtent(farthestOf(points, 'y'), weight);
  const line =
    stretchX === 1 && stretchY === 1
      ? points
      : points.map(({ x, y, pressure }) => ({ x: x * stretchX, y: y * stretchY, pressure }));
  lines.set(drawing, line);
  return line;
}

const farthestOf = (points: readonly InkPoint[], axis: 'x' | 'y'): number =>
  points.reduce((most, point) => Math.max(most, point[axis]), 0);

/** The square of the distance from a point to the stretch between two others. */
function squareToStretch(at: BoardPoint, from: BoardPoint, to: BoardPoint): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const square = dx * dx + dy * dy;
  const share =
    square === 0 ? 0 : Math.max(0, Math.min(1, ((at.x - from.x) * dx + (at.y - from.y) * dy) / square));
  const [offX, offY] = [at.x - from.x - share * dx, at.y - from.y - share * dy];
  return offX * offX + offY * offY;
}

/** True when the point, from the drawing's corner on, is on its ink or at most `reach` board units beside. */
export function isOnStroke(drawing: Drawing, at: BoardPoint, reach: number): boolean {
  const line = strokeLine(drawing);
  const most = (strokeReach(drawing.weight) + reach) ** 2;
  return line.some(
    (point, index) => squareToStretch(at, line[Math.max(0, index - 1)] ?? point, point) <= most,
  );
}
