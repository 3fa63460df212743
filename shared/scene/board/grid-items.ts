// The sheet of the map: rows, column lines, headers, the blueprint lines between lanes, the parking lot, the free area. What
// is folded stands apart: `fold-items`.
import { bottom, right } from '../../base/geometry';
import type { BoardLayout, Fold } from '../../layout/board';
import { labelHeight } from '../../layout/board/board-type';
import * as measures from '../../layout/board/measures';
import { lineHeightOf } from '../../layout/type/line-box';
import { lineSeen } from '../../model/sides';
import { speak } from '../../text/language';
import { sceneText } from '../../text/scene-text';
import type { Primitive, SceneItem } from '../primitives';
import { drawLabel, drawLine, type SceneRoom } from './scene-room';

const item = (key: string, bounds: SceneItem['bounds'], primitives: readonly Primitive[]): SceneItem => ({
  key,
  bounds,
  primitives,
});

const isOpen = ({ fold }: { readonly fold: Fold | null }): boolean => fold === null;

function sheetItems({ lanes, stages }: BoardLayout, { theme }: SceneRoom): SceneItem[] {
  const rows = lanes.map(({ lane, row }, at) =>
    item(`row/${lane.id}`, row, [
      { kind: 'rect', ...row, fill: at % 2 === 0 ? theme.sheet : theme.sheetAlternate },
      { kind: 'rect', x: row.x, y: bottom(row) - 1, width: row.width, height: 1, fill: theme.line },
    ]),
  );
  const columns = stages.filter(isOpen).map(({ stage, column, rect }) => {
    const line = { x: right(column) - 1, y: bottom(rect), width: 1, height: column.height - rect.height };
    return item(`column/${stage.id}`, line, [{ kind: 'rect', ...line, fill: theme.line }]);
  });
  return [...rows, ...columns];
}

function headerItems(layout: BoardLayout, room: SceneRoom): SceneItem[] {
  const { theme } = room;
  const { title, phase, stage, step, laneHeader } = measures;
  const titleItem = item(layout.title.map.id, layout.title.rect, [
    ...drawLabel(
      layout.title.label,
      {
        x: layout.title.rect.x,
        y: layout.title.rect.y + (title.height - 20 - 45) / 2,
        face: 'bold',
        fill: theme.ink,
      },
      room,
    ),
  ]);
  const phases = layout.phases.filter(isOpen).map((box) =>
    item(box.phase.id, box.rect, [
      {
        kind: 'rect',
        ...box.rect,
        x: box.rect.x + 1,
        width: box.rect.width - 2,
        height: box.rect.height - 2,
        fill: theme.phase,
        radius: 4,
      },
      ...drawLabel(
        box.label,
        {
          x: box.rect.x + phase.padding,
          y: box.rect.y + (box.rect.height - labelHeight(box.label)) / 2 - 1,
          face: 'semibold',
          fill: theme.phaseInk,
        },
        room,
      ),
    ]),
  );
  const stages = layout.stages.filter(isOpen).map((box) =>
    item(box.stage.id, box.rect, [
      {
        kind: 'rect',
        ...box.rect,
        x: box.rect.x + 1,
        width: box.rect.width - 2,
        fill: theme.header,
        radius: 4,
      },
      ...drawLabel(
        box.label,
        { x: box.rect.x + stage.padding, y: box.rect.y + stage.padding, face: 'bold', fill: theme.headerInk },
        room,
      ),
    ]),
  );
  const steps = layout.steps.map((box) =>
    item(box.step.id, box.rect, [
      { kind: 'rect', ...box.rect, fill: theme.step, radius: 6 },
      ...drawLine(
        String(box.number),
        step.size,
        { x: box.rect.x + step.padding, y: box.rect.y + step.padding, face: 'bold', fill: theme.accent },
        room,
      ),
      ...drawLabel(
        box.label,
        {
          x: box.rect.x + step.padding + step.number,
          y: box.rect.y + step.padding,
          face: 'medium',
          fill: theme.ink,
        },
        room,
      ),
    ]),
  );
  const lanes = layout.lanes
    .filter(({ held }) => held === null)
    .map((box) =>
      item(box.lane.id, box.rect, [
        ...drawLabel(
          box.label,
          {
            x: box.rect.x + laneHeader.padding,
            y: box.rect.y + laneHeader.padding,
            face: 'semibold',
            fill: theme.ink,
          },
          room,
        ),
      ]),
    );
  return [titleItem, ...phases, ...stages, ...steps, ...lanes];
}

function blueprintItems({ lanes }: BoardLayout, room: SceneRoom): SceneItem[] {
  const words = speak(sceneText, room.language);
  return lanes.flatMap(({ lane, row }) => {
    const line = lineSeen(lane, room.side);
    if (line === 'none') return [];
    const y = bottom(row);
    const name =
      line === 'interaction'
        ? words.lineOfInteraction
        : line === 'visibility'
          ? words.lineOfVisibility
          : words.lineOfInternalInteraction;
    return item(`line/${lane.id}`, { x: row.x, y: y - 20, width: row.width, height: 24 }, [
      {
        kind: 'path',
        segments: [
          ['M', row.x, y],
          ['L', right(row), y],
        ],
        stroke: room.theme.accent,
        strokeWidth: 2,
        dash: [10, 6],
      },
      ...drawLine(name, 12, { x: row.x + 16, y: y - 18, face: 'medium', fill: room.theme.accent }, room),
    ]);
  });
}

function parkingItem({ parking }: BoardLayout, room: SceneRoom): SceneItem {
  const { rect, header } = parking;
  const words = speak(sceneText, room.language);
  return item('parking', rect, [
    { kind: 'rect', ...rect, fill: room.theme.parking, radius: 12 },
    ...drawLine(
      words.parking,
      20,
      { x: header.x + 18, y: header.y + 16, face: 'semibold', fill: room.theme.faint },
      room,
    ),
  ]);
}

/** The key of the item of the free area's sheet. */
export const freeKey = 'free';

/** The free area's sheet; while it is empty it says what it is for. */
function freeItem({ free }: BoardLayout, room: SceneRoom): SceneItem {
  const { rect, header, field } = free;
  const words = speak(sceneText, room.language);
  const { theme } = room;
  const { size } = measures.free;
  const y = header.y + (header.height - lineHeightOf(size)) / 2 + 2;
  const title = drawLine(
    words.free,
    size,
    { x: header.x + 18, y, face: 'semibold', fill: theme.faint },
    room,
  );
  const isEmpty = field.height <= measures.free.low;
  const [first] = title;
  const end = first?.kind === 'text' ? first.x + first.width : header.x;
  const hint = isEmpty
    ? drawLine(words.freeHint, 16, { x: end + 24, y: y + 3, face: 'regular', fill: theme.faint }, room)
    : [];
  return item(freeKey, rect, [{ kind: 'rect', ...rect, fill: theme.parking, radius: 12 }, ...title, ...hint]);
}

/** Everything under the notes, in painting order. */
export const gridItems = (layout: BoardLayout, room: SceneRoom): SceneItem[] => [
  ...sheetItems(layout, room),
  ...headerItems(layout, room),
  ...blueprintItems(layout, room),
  parkingItem(layout, room),
  freeItem(layout, room),
];
