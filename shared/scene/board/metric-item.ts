// A value of a metrics lane: its bar from zero with the value at its end, and its label at the foot.
import { bottom } from '../../base/geometry';
import type { MetricBox } from '../../layout/board';
import { metric as measures } from '../../layout/board/measures';
import { figureText } from '../../text/figure-text';
import type { SceneItem } from '../primitives';
import { drawLabel, type SceneRoom, shortened } from './scene-room';

/** The least a bar is high, so that a zero is seen as one. */
const least = 2;

export function metricItem(box: MetricBox, unit: string, room: SceneRoom): SceneItem {
  const { rect, bar, record } = box;
  const { theme, language } = room;
  const { size, labelSize, value: above } = measures;
  const isDown = record.value < 0;
  const said =
    unit === ''
      ? figureText(record.value, language, 3)
      : `${figureText(record.value, language, 3)}\u00a0${unit}`;
  const zero = isDown ? bar.y : bottom(bar);
  return {
    key: record.id,
    bounds: rect,
    primitives: [
      {
        kind: 'rect',
        x: rect.x + 6,
        y: zero - 0.5,
        width: rect.width - 12,
        height: 1,
        fill: theme.faint,
      },
      {
        kind: 'rect',
        ...bar,
        y: isDown ? bar.y : Math.min(bar.y, zero - least),
        height: Math.max(least, bar.height),
        radius: 2,
        fill: theme.bar,
      },
      ...drawLabel(
        shortened(said, rect.width, 'semibold', size, room),
        {
          x: rect.x,
          y: isDown ? bottom(bar) + 2 : bar.y - above,
          face: 'semibold',
          fill: theme.ink,
          align: 'center',
          width: rect.width,
        },
        room,
      ),
      ...(record.label === ''
        ? []
        : drawLabel(
            shortened(record.label, rect.width - 4, 'regular', labelSize, room),
            {
              x: rect.x + 2,
              y: bottom(rect) - measures.label + 6,
              face: 'regular',
              fill: theme.faint,
              align: 'center',
              width: rect.width - 4,
            },
            room,
          )),
    ],
  };
}
