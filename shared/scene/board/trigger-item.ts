// A trigger: a chip with the sign of its kind, how often it was heard, and what was said. Beside the name of the lane stands
// how many came for which kind.

import type { TriggerBar } from '../../analysis/trigger-histogram';
import { bottom } from '../../base/geometry';
import type { LaneBox, TriggerBox } from '../../layout/board';
import { labelHeight } from '../../layout/board/board-type';
import { laneFigure, laneHeader, trigger as measures } from '../../layout/board/measures';
import { figureText } from '../../text/figure-text';
import { sceneText, triggerKindText } from '../../text/scene-text';
import { triggerShapes } from '../icons/board-shapes';
import { shapePath } from '../icons/shape-path';
import type { Primitive, SceneItem } from '../primitives';
import { drawLabel, drawLine, type SceneRoom } from './scene-room';

const small = 12;

export function triggerItem({ rect, record, label }: TriggerBox, room: SceneRoom): SceneItem {
  const { theme, language } = room;
  const { padding, sign, head } = measures;
  const x = rect.x + padding + sign;
  const width = rect.width - 2 * padding - sign;
  const count = sceneText.times[language](figureText(record.count, language));
  return {
    key: record.id,
    bounds: { x: rect.x - 1, y: rect.y - 1, width: rect.width + 2, height: rect.height + 2 },
    primitives: [
      { kind: 'rect', ...rect, radius: 14, fill: theme.card, stroke: theme.cardLine, strokeWidth: 1.5 },
      shapePath(triggerShapes[record.kind], {
        x: rect.x + padding,
        y: rect.y + (rect.height - 20) / 2,
        size: 20,
        stroke: theme.accent,
      }),
      ...drawLine(
        triggerKindText[record.kind][language],
        small,
        { x, y: rect.y + 8, face: 'regular', fill: theme.faint },
        room,
      ),
      ...(record.count === 1
        ? []
        : drawLine(
            count,
            small,
            { x, y: rect.y + 8, face: 'bold', fill: theme.ink, align: 'right', width },
            room,
          )),
      ...drawLabel(label, { x, y: rect.y + head, face: 'semibold', fill: theme.ink }, room),
    ],
  };
}

/** The histogram below the name of a triggers lane: a line for each kind, the highest first. */
export function triggerHistogramItem(
  { rect, lane, label }: LaneBox,
  bars: readonly TriggerBar[],
  room: SceneRoom,
): SceneItem {
  const { theme, language } = room;
  const left = rect.x + laneHeader.padding;
  const width = rect.width - 2 * laneHeader.padding;
  const top = rect.y + laneHeader.padding + labelHeight(label) + laneFigure.above;
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const [first, longest] = [left + 20, width - 20 - 34];
  const primitives = bars.flatMap(({ kind, count }, at): Primitive[] => {
    const y = top + at * laneFigure.height;
    return [
      shapePath(triggerShapes[kind], { x: left, y, size: 14, stroke: theme.faint }),
      {
        kind: 'rect',
        x: first,
        y: y + 3,
        width: Math.max(3, (longest * count) / most),
        height: 8,
        radius: 2,
        fill: theme.bar,
      },
      ...drawLine(
        figureText(count, language),
        laneFigure.size,
        { x: left, y: y - 1, face: 'semibold', fill: theme.ink, align: 'right', width },
        room,
      ),
    ];
  });
  return { key: `histogram/${lane.id}`, bounds: { ...rect, y: top, height: bottom(rect) - top }, primitives };
}
