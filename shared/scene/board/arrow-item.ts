// An arrow: a straight line with round heads at the ends that have them. The line ends where a head begins.
import type { BoardPoint } from '../../base/geometry';
import type { LyingBox } from '../../layout/board';
import { lengthBetween } from '../../layout/board/connectors/way';
import { arrowEnds } from '../../layout/board/lying-at';
import { arrow as measures } from '../../layout/board/measures';
import type { PathSegment, Primitive } from '../primitives';
import type { SceneRoom } from './scene-room';

/** Of a short arrow the head takes no more than this share. */
const mostHead = 0.6;

function headAt(tip: BoardPoint, base: BoardPoint, half: number): PathSegment[] {
  const length = lengthBetween(tip, base);
  const [dx, dy] = [(tip.x - base.x) / length, (tip.y - base.y) / length];
  return [
    ['M', tip.x, tip.y],
    ['L', base.x - dy * half, base.y + dx * half],
    ['L', base.x + dy * half, base.y - dx * half],
    ['Z'],
  ];
}

/** How far anything of an arrow reaches beside its line. */
export const arrowReach = (width: number): number => (width * measures.head.width) / 2 + 1;

export function arrowPrimitives(box: LyingBox, room: SceneRoom): Primitive[] {
  const { record } = box;
  if (record.type !== 'arrow') throw new Error('no arrow');
  const [start, end] = arrowEnds(box);
  const width = measures.widths[record.weight];
  const whole = lengthBetween(start, end);
  const ends = record.direction === 'both' ? 2 : 1;
  const length = Math.min(width * measures.head.length, (whole * mostHead) / ends);
  const half = (length * measures.head.width) / measures.head.length / 2;
  const along = (by: number): BoardPoint => ({
    x: start.x + ((end.x - start.x) * by) / whole,
    y: start.y + ((end.y - start.y) * by) / whole,
  });
  const [first, last] = [along(length), along(whole - length)];
  const from = record.direction === 'both' ? first : start;
  const to = record.direction === 'none' ? end : last;
  const heads = [
    ...(record.direction === 'none' ? [] : headAt(end, last, half)),
    ...(record.direction === 'both' ? headAt(start, first, half) : []),
  ];
  const color = room.theme.connectors[record.color];
  const line: Primitive = {
    kind: 'path',
    segments: [
      ['M', from.x, from.y],
      ['L', to.x, to.y],
    ],
    stroke: color,
    strokeWidth: width,
  };
  return heads.length === 0 ? [line] : [line, { kind: 'path', segments: heads, fill: color }];
}
