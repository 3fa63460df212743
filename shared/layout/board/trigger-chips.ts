// The triggers of the map as chips along the top of the triggers lane, row by row; its notes flow below them. Of several
// such lanes the first that is not folded shows them.
import { bottom, moved, rect } from '../../base/geometry';
import { triggersOf } from '../../model/map-lists';
import { mapStructure } from '../../model/map-structure';
import { triggerKinds } from '../../model/records/trigger';
import type { TriggerBox } from '../board';
import { label, labelHeight } from './board-type';
import type { LaneContents, LaneInput } from './lane-contents';
import { cellPadding, laneFigure, trigger as measures } from './measures';
import { noteCells } from './note-cells';
import { openStretches, type Stretch } from './open-stretches';

/** The width of a chip around its text. */
const around = 2 * measures.padding + measures.sign;

/** Where chips may stand. */
const stretchesOf = (columns: LaneInput['columns']): readonly Stretch[] =>
  openStretches(columns).map(({ start, end }) => ({ start: start + cellPadding, end: end - cellPadding }));

function chipsOf({ project, mapId, lane, columns, type }: LaneInput): TriggerBox[] {
  const stretches = stretchesOf(columns);
  const [first] = columns;
  let [stretch, ...rest] = stretches;
  if (first === undefined || stretch === undefined) return [];
  const room = Math.max(...stretches.map(({ start, end }) => end - start));
  const [mostWidth, minWidth] = [Math.min(measures.mostWidth, room), Math.min(measures.minWidth, room)];
  const chips: TriggerBox[] = [];
  let [x, y, rowHeight] = [stretch.start, cellPadding, 0];
  for (const record of triggersOf(project, mapId)) {
    const text = label(record.text, 'semibold', measures.size, mostWidth - around, type);
    const width = Math.max(minWidth, around + Math.max(...text.lines.map((line) => line.width)));
    const height = measures.head + labelHeight(text) + measures.foot;
    // On to the next stretch, and after the last to a new row. No chip is wider than the widest of them.
    while (x + width > stretch.end) {
      if (rest.length === 0) [rest, y, rowHeight] = [[...stretches], y + rowHeight + measures.gap, 0];
      [stretch, ...rest] = rest as [Stretch, ...Stretch[]];
      x = stretch.start;
    }
    const column = columns.findLast((one) => one.x <= x + width / 2) ?? first;
    const place = { id: record.id, stageId: column.stage.id, laneId: lane.id };
    chips.push({ kind: 'trigger', ...place, rect: rect(x, y, width, height), record, label: text });
    x += width + measures.gap;
    rowHeight = Math.max(rowHeight, height);
  }
  return chips;
}

/** The contents of a triggers lane. */
export function triggerChips(input: LaneInput): LaneContents {
  const { project, mapId, lane } = input;
  const shows = mapStructure(project, mapId).lanes.find(({ kind, folded }) => kind === 'triggers' && !folded);
  const chips = shows?.id === lane.id ? chipsOf(input) : [];
  if (chips.length === 0) return noteCells(input);
  const end = Math.max(...chips.map((chip) => bottom(chip.rect)));
  const notes = noteCells(input, end);
  const kinds = new Set(chips.map(({ record }) => record.kind));
  const lines = triggerKinds.filter((kind) => kinds.has(kind)).length;
  return {
    height: Math.max(notes.height, end + cellPadding),
    headRoom: laneFigure.above + lines * laneFigure.height,
    boxes: (row) => ({
      ...notes.boxes(row),
      pieces: chips.map((box) => ({ ...box, rect: moved(box.rect, 0, row.top) })),
    }),
  };
}
