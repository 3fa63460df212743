// What a hand is about to make, or to make larger or smaller, drawn as it will be: by the layout and the scene themselves.
import { type BoardPoint, type Rect, spanned } from '#shared/base/geometry';
import type { NewThing } from '#shared/change/commands/add-lying';
import type { Placement } from '#shared/change/commands/place-items';
import { placedWithin } from '#shared/change/commands/placed-within';
import type { BoardLayout } from '#shared/layout/board';
import { anchorAt } from '#shared/layout/board/anchor-at';
import { lyingBox, lyingNotePlace } from '#shared/layout/board/lying-box';
import { noteBox } from '#shared/layout/board/note-box';
import { isLying, type LyingThing } from '#shared/model/lying';
import { makeRecord } from '#shared/model/record-type';
import { recordTypes } from '#shared/model/records';
import { lyingItem } from '#shared/scene/board/lying-item';
import { noteItem } from '#shared/scene/board/note-item';
import type { SceneItem } from '#shared/scene/primitives';
import { type Board, currentBoard, screenType } from '../../state/board';
import { documentStore } from '../../state/document';
import { placementAt } from '../../tools/free/placements';
import type { Made, Resized } from '../../tools/intent';
import type { Making } from '../../tools/tool-input';

/** The size of what is made by a mere click, in board units; and the least of what is drawn. */
const usual: Readonly<Record<Making, { readonly width: number; readonly height: number }>> = {
  free_text: { width: 360, height: 35 },
  frame: { width: 520, height: 340 },
  arrow: { width: 180, height: 0 },
};
const leastWidth = 40;

/** A thing of the usual size about a point of the board. */
export function madeAbout(what: Making, { x, y }: BoardPoint): Made {
  const { width, height } = usual[what];
  const from = { x: Math.round(x - width / 2), y: Math.round(y - height / 2) };
  return { what, from, to: from, drawn: false };
}

/** What a hand has made: where it lies, and how large it is. */
export function madeThing(layout: BoardLayout, { what, from, to, drawn }: Made): NewThing {
  const end = drawn ? to : { x: from.x + usual[what].width, y: from.y + usual[what].height };
  const area = spanned(from, end);
  const { stageId, laneId, origin } = anchorAt(layout, from, area);
  const place = { stageId, laneId };
  const [left, top] = [area.x - origin.x, area.y - origin.y];
  if (what === 'arrow') {
    const start = { x: from.x - origin.x, y: from.y - origin.y };
    return { type: 'arrow', ...place, ...start, endX: end.x - from.x, endY: end.y - from.y };
  }
  const width = Math.max(leastWidth, area.width);
  if (what === 'free_text') return { type: 'free_text', ...place, x: left, y: top, width };
  return { type: 'frame', ...place, x: left, y: top, width, height: Math.max(leastWidth, area.height) };
}

/** What is being made, as it will look. An empty text looks like the frame it will be written in. */
function madeItem(board: Board, made: Made): SceneItem {
  const thing = madeThing(board.layout, made);
  const shown =
    thing.type === 'free_text' ? { ...thing, type: 'frame' as const, height: usual.free_text.height } : thing;
  const { type, ...draft } = shown;
  const values = { ...draft, ...placedWithin(draft), mapId: board.layout.mapId, order: 'a0' };
  const record = makeRecord(recordTypes[type], 'draft', values) as LyingThing;
  return itemOf(board, record);
}

function itemOf({ layout, room }: Board, record: LyingThing): SceneItem {
  const stage = layout.stages.find((box) => box.stage.id === record.stageId);
  const lane = layout.lanes.find((box) => box.lane.id === record.laneId);
  const { origin } = layout.free;
  const from = stage === undefined || lane === undefined ? origin : { x: stage.column.x, y: lane.row.y };
  return lyingItem(lyingBox(record, from, screenType), documentStore.getState().project.image, room);
}

/** The place and size of a thing that was resized, as commands want it. */
export function resizedPlacement(layout: BoardLayout, { id, shape }: Resized): Placement {
  if ('box' in shape) {
    const { width, height } = shape.box;
    return { ...placementAt(layout, id, shape.box, shape.box), width, height };
  }
  const [start, end] = shape.ends;
  const area: Rect = spanned(start, end);
  return { ...placementAt(layout, id, start, area), endX: end.x - start.x, endY: end.y - start.y };
}

/** The thing as it will look; null where it is gone. */
export function resizedItem(board: Board, resized: Resized): SceneItem | null {
  const { layout, room } = board;
  const box = layout.lying.get(resized.id);
  const record = box?.record ?? layout.notes.get(resized.id)?.note;
  if (!isLying(record)) return null;
  const { id: _id, stageId, laneId, ...place } = resizedPlacement(layout, resized);
  const next = { ...record, stageId, laneId, ...placedWithin({ stageId, ...place }) };
  if (next.type !== 'note') return itemOf(board, next as LyingThing);
  const { place: area, fit } = lyingNotePlace(next, layout.free.origin, screenType);
  return noteItem(noteBox(next, area, fit), room);
}

/** The board of this moment with what is being made on it. */
export const draftOf = (made: Made): SceneItem => madeItem(currentBoard(), made);
