// What an emotion curve stands on: the bands of strong emotion with their levels, the line of 0.
import { bottom, type Rect, right } from '../../../base/geometry';
import type { LaneBox } from '../../../layout/board';
import { curveText } from '../../../text/curve-text';
import { gapText } from '../../../text/figure-text';
import { speak } from '../../../text/language';
import type { Primitive } from '../../primitives';
import { gapSign } from '../card-signs';
import { drawLine, type SceneRoom } from '../scene-room';
import { scaleOf } from './curve-points';

/** From this gap on an emotion is strong. */
const strong = 4;
const size = 12;
/** How strong the colour of a band is. */
const tint = 0.06;

/** Right of the lane's header. */
export const plotOf = ({ row, rect }: LaneBox): Rect => ({
  x: right(rect),
  y: row.y,
  width: right(row) - right(rect),
  height: row.height,
});

export function curveGround(lane: LaneBox, room: SceneRoom): Primitive[] {
  const { theme, language } = room;
  const say = speak(curveText, language);
  const plot = plotOf(lane);
  const { middle, unit } = scaleOf(lane.row);
  const [high, low] = [middle - strong * unit, middle + strong * unit];
  const line = (y: number, dash: readonly number[]): Primitive => ({
    kind: 'path',
    segments: [
      ['M', plot.x, y],
      ['L', right(plot), y],
    ],
    stroke: theme.faint,
    strokeWidth: 1,
    dash,
    opacity: 0.6,
  });
  const x = plot.x + 8;
  const level = (gap: number, y: number): Primitive[] =>
    drawLine(gapText(gap, language), size, { x, y, face: 'medium', fill: theme.faint }, room);
  const band = (gap: 1 | -1, y: number, words: string): Primitive[] => {
    const tone = gap > 0 ? theme.good : theme.bad;
    return [
      gapSign(gap, { x: x + 4, y: y + 8, size: 8 }, tone),
      ...drawLine(words, size, { x: x + 14, y, face: 'medium', fill: theme.faint }, room),
    ];
  };
  return [
    // Tints lie on the brightest sheet, also in a darker row: what is written over them must be read.
    { kind: 'rect', ...plot, y: plot.y + 1, height: plot.height - 2, fill: theme.sheet },
    { kind: 'rect', ...plot, y: plot.y + 1, height: high - plot.y - 1, fill: theme.good, opacity: tint },
    { kind: 'rect', ...plot, y: low, height: bottom(plot) - 1 - low, fill: theme.bad, opacity: tint },
    line(high, [2, 6]),
    line(middle, [6, 4]),
    line(low, [2, 6]),
    ...level(strong, high + 1),
    ...level(0, middle + 1),
    ...level(-strong, low - 16),
    ...band(1, plot.y + 7, say.strongGood),
    ...band(-1, bottom(plot) - 24, say.strongBad),
  ];
}
