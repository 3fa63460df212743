// A step of the company: a steel plate with the point of a process, no paper. Above it its pins, with the numbers of the
// customer steps it is linked to. A phantom has none: only its dashed outline is there, and the word.
import type { CompanyStepBox } from '../../layout/board';
import { labelHeight } from '../../layout/board/board-type';
import { companyStep as measures } from '../../layout/board/measures';
import type { Project } from '../../model/project';
import { speak } from '../../text/language';
import { minutesText } from '../../text/minutes-text';
import { sceneText } from '../../text/scene-text';
import { phantomShape } from '../icons/board-shapes';
import { shapePath } from '../icons/shape-path';
import type { PathSegment, Primitive, SceneItem } from '../primitives';
import { drawLabel, drawLine, type SceneRoom, shortened } from './scene-room';

const small = 12;
const pin = { radius: 9, top: 4 };

/** Its outline: notched on the left, pointed on the right. */
function outline({ rect }: CompanyStepBox): PathSegment[] {
  const { x, y, width, height } = rect;
  const { notch } = measures;
  const middle = y + height / 2;
  return [
    ['M', x, y],
    ['L', x + width - notch, y],
    ['L', x + width, middle],
    ['L', x + width - notch, y + height],
    ['L', x, y + height],
    ['L', x + notch, middle],
    ['Z'],
  ];
}

/** «45 мин · Приёмка». */
function factsOf({ record }: CompanyStepBox, project: Project, { language }: SceneRoom): string {
  const time = record.minutes === null ? [] : [minutesText(record.minutes, language)];
  const departments = record.departmentIds.flatMap((id) => project.department.get(id)?.name ?? []);
  return [...time, ...departments].join(' · ');
}

/** The pins that a plate hangs from, drawn below all plates: those of one track may pass another. */
export function companyPins(box: CompanyStepBox, room: SceneRoom): SceneItem | null {
  const [first, last] = [box.pins[0], box.pins.at(-1)];
  if (first === undefined || last === undefined) return null;
  const { theme } = room;
  const top = box.laneTop + pin.top;
  const side = 2 * pin.radius;
  const primitives = box.pins.flatMap(({ number, x }): Primitive[] => [
    {
      kind: 'path',
      segments: [
        ['M', x, top + side],
        ['L', x, box.rect.y],
      ],
      stroke: theme.plateLine,
      strokeWidth: 1.5,
    },
    {
      kind: 'rect',
      x: x - pin.radius,
      y: top,
      width: side,
      height: side,
      radius: pin.radius,
      fill: theme.card,
      stroke: theme.plateLine,
      strokeWidth: 1.5,
    },
    ...drawLine(
      String(number),
      small - 1,
      { x: x - pin.radius, y: top + 2, face: 'semibold', fill: theme.ink, align: 'center', width: side },
      room,
    ),
  ]);
  const bounds = {
    x: first.x - pin.radius - 1,
    y: top - 1,
    width: last.x - first.x + side + 2,
    height: box.rect.y - top + 1,
  };
  return { key: `pins/${box.id}`, bounds, primitives };
}

export function companyStepItem(box: CompanyStepBox, project: Project, room: SceneRoom): SceneItem {
  const { rect, record, label, words } = box;
  const { theme } = room;
  const { padding, line } = measures;
  const isPhantom = record.stepIds.length === 0;
  const { x, width } = words;
  const facts = factsOf(box, project, room);
  const lines = (facts === '' ? 0 : 1) + (isPhantom ? 1 : 0);
  const text = rect.y + (rect.height - labelHeight(label) - lines * line) / 2;
  const below = text + labelHeight(label) + 3;
  const word = speak(sceneText, room.language).phantom;
  return {
    key: record.id,
    bounds: { x: rect.x - 1, y: rect.y - 1, width: rect.width + 2, height: rect.height + 2 },
    primitives: [
      {
        kind: 'path',
        segments: outline(box),
        stroke: theme.plateLine,
        strokeWidth: 1.5,
        ...(isPhantom ? { dash: [6, 4] } : { fill: theme.plate }),
      },
      ...drawLabel(
        label,
        { x, y: Math.max(rect.y + padding - 4, text), face: 'semibold', fill: theme.plateInk },
        room,
      ),
      ...(facts === ''
        ? []
        : drawLabel(
            shortened(facts, width, 'regular', small, room),
            { x, y: below, face: 'regular', fill: theme.plateInk },
            room,
          )),
      ...(isPhantom
        ? [
            shapePath(phantomShape, { x, y: below + (lines - 1) * line, size: 14, stroke: theme.plateInk }),
            ...drawLine(
              word,
              small,
              { x: x + 19, y: below + (lines - 1) * line, face: 'medium', fill: theme.plateInk },
              room,
            ),
          ]
        : []),
    ],
  };
}
