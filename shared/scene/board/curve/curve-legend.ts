// What tells the curves of an emotion lane apart, below the lane's name: a piece of the line with its mark, the map's name,
// whose way it is, and whether it is as it is or as it shall be.
import type { CurveLegend } from '../../../layout/board';
import { labelHeight } from '../../../layout/board/board-type';
import { emotion } from '../../../layout/board/measures';
import { curveText } from '../../../text/curve-text';
import type { Primitive } from '../../primitives';
import { figure } from '../figure';
import { drawLabel, drawLine, type SceneRoom } from '../scene-room';
import { overlayStyles, signMark } from './curve-styles';

export function curveLegend({ entries }: CurveLegend, room: SceneRoom): Primitive[] {
  const { theme, language } = room;
  const { sample, small } = emotion.legend;
  return entries.flatMap(({ map, rect, name, persona }, at): Primitive[] => {
    const style = at === 0 ? null : overlayStyles[at - 1];
    const stroke = style == null ? theme.accent : theme.connectors[style.color];
    const y = rect.y + name.lineHeight / 2;
    const x = rect.x + sample;
    const below = rect.y + labelHeight(name);
    return [
      {
        kind: 'path',
        segments: [
          ['M', rect.x - 6, y],
          ['L', rect.x + sample - 8, y],
        ],
        stroke,
        strokeWidth: 2.5,
        ...(style != null && { dash: style.dash }),
      },
      {
        kind: 'path',
        segments: figure(style?.mark ?? signMark(1), { x: rect.x + sample / 2 - 7, y, size: 10 }),
        fill: stroke,
      },
      ...drawLabel(name, { x, y: rect.y, face: 'semibold', fill: theme.ink }, room),
      ...(persona === null
        ? []
        : drawLabel(persona, { x, y: below, face: 'regular', fill: theme.faint }, room)),
      ...drawLine(
        curveText[map.state][language],
        small,
        { x, y: below + (persona === null ? 0 : labelHeight(persona)), face: 'medium', fill: theme.faint },
        room,
      ),
    ];
  });
}
