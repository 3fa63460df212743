// The line of a connector as path segments: corners rounded, ends drawn back where an arrowhead sits, and the heads
// themselves. Geometry only; colours are the item's.
import type { BoardPoint } from '../../base/geometry';
import { lengthBetween, type Way } from '../../layout/board/connectors/way';
import { connector as measures } from '../../layout/board/measures';
import type { PathSegment } from '../primitives';

const cornerRadius = 12;
/** Of a circle's quarter drawn as a cubic curve. */
const roundness = 0.5523;
const shortestHead = 7;

/** The point `by` units from one towards another. */
function towards(from: BoardPoint, to: BoardPoint, by: number): BoardPoint {
  const length = lengthBetween(from, to);
  const share = length === 0 ? 0 : by / length;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

/** How long a head may be that comes in along a piece of that length. */
const headLength = (piece: number): number =>
  Math.min(measures.head.length, Math.max(shortestHead, piece * 0.6));

function headAt(tip: BoardPoint, from: BoardPoint): PathSegment[] {
  const length = headLength(lengthBetween(tip, from));
  const base = towards(tip, from, length);
  const half = (measures.head.width * length) / measures.head.length / 2;
  const [dx, dy] = [(tip.x - base.x) / length, (tip.y - base.y) / length];
  return [
    ['M', tip.x, tip.y],
    ['L', base.x - dy * half, base.y + dx * half],
    ['L', base.x + dy * half, base.y - dx * half],
    ['Z'],
  ];
}

/** The points with their ends drawn back by most of a head, so that no line shows beside a tip. */
function drawnBack(points: readonly BoardPoint[], atStart: boolean, atEnd: boolean): BoardPoint[] {
  const all = [...points];
  const shorten = (end: number, next: number): void => {
    const [tip, from] = [all[end] as BoardPoint, all[next] as BoardPoint];
    const piece = lengthBetween(tip, from);
    all[end] = towards(tip, from, Math.min(piece, headLength(piece) - 1));
  };
  if (atStart) shorten(0, 1);
  if (atEnd) shorten(all.length - 1, all.length - 2);
  return all;
}

function rounded(points: readonly BoardPoint[]): PathSegment[] {
  return points.flatMap((point, at): PathSegment[] => {
    const last = points[at - 1];
    const next = points[at + 1];
    if (last === undefined) return [['M', point.x, point.y]];
    if (next === undefined) return [['L', point.x, point.y]];
    const radius = Math.min(cornerRadius, lengthBetween(last, point) / 2, lengthBetween(point, next) / 2);
    const [start, end] = [towards(point, last, radius), towards(point, next, radius)];
    const [into, out] = [towards(start, point, radius * roundness), towards(end, point, radius * roundness)];
    return [
      ['L', start.x, start.y],
      ['C', into.x, into.y, out.x, out.y, end.x, end.y],
    ];
  });
}

function curved([start, out, into, end]: readonly BoardPoint[]): PathSegment[] {
  if (start === undefined || out === undefined || into === undefined || end === undefined)
    throw new Error('a curve has four points');
  return [
    ['M', start.x, start.y],
    ['C', out.x, out.y, into.x, into.y, end.x, end.y],
  ];
}

export interface ConnectorHeads {
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

/** The line, ending under the heads it has. */
export function linePath({ shape, points }: Way, { atStart, atEnd }: ConnectorHeads): PathSegment[] {
  const back = drawnBack(points, atStart, atEnd);
  return shape === 'curve' ? curved(back) : rounded(back);
}

/** The arrowheads as closed shapes to fill; empty for none. */
export function headsPath({ points }: Way, { atStart, atEnd }: ConnectorHeads): PathSegment[] {
  const [first, second] = points;
  const [last, before] = [points.at(-1), points.at(-2)];
  if (first === undefined || second === undefined || last === undefined || before === undefined)
    throw new Error('a way has two points');
  return [...(atStart ? headAt(first, second) : []), ...(atEnd ? headAt(last, before) : [])];
}
