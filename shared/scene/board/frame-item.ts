// A frame: a tinted, see-through ground with a border of its colour and its name in the upper left corner.
import type { LyingBox } from '../../layout/board';
import { frame as measures } from '../../layout/board/measures';
import type { Primitive } from '../primitives';
import { drawLabel, type SceneRoom } from './scene-room';

const tint = 0.09;

export function framePrimitives({ record, rect, label }: LyingBox, room: SceneRoom): Primitive[] {
  if (record.type !== 'frame') throw new Error('no frame');
  const color = room.theme.connectors[record.color];
  const { border, radius, padding, title } = measures;
  const inner = {
    x: rect.x + border / 2,
    y: rect.y + border / 2,
    width: Math.max(0, rect.width - border),
    height: Math.max(0, rect.height - border),
  };
  const name =
    label === null
      ? []
      : drawLabel(
          label,
          {
            x: rect.x + padding,
            y: rect.y + (title - label.lineHeight) / 2 + border,
            face: 'semibold',
            fill: room.theme.ink,
          },
          room,
        );
  return [
    { kind: 'rect', ...rect, radius, fill: color, opacity: tint },
    { kind: 'rect', ...inner, radius, stroke: color, strokeWidth: border },
    ...name,
  ];
}
