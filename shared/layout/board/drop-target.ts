// Where dropped notes would go: the cell under the point, and the note they would stand before; the end of one that is
// folded away.
import { type BoardPoint, bottom, contains, type Rect, rect, right } from '../../base/geometry';
import type { Id } from '../../base/id';
import { holdsNotes } from '../../model/records/lane';
import type { BoardLayout, DropTarget } from '../board';
import { foldedPlaceAt } from './folded-place';
import { cellPadding, gap, note } from './measures';

const markWidth = 4;

interface Place {
  readonly stageId: Id | null;
  readonly laneId: Id | null;
  readonly noteIds: readonly Id[];
  /** Where notes begin to flow. */
  readonly content: Rect;
}

function placeAt(layout: BoardLayout, point: BoardPoint): Place | null {
  const { parking } = layout;
  if (contains(parking.rect, point)) {
    const top = bottom(parking.header);
    const content = rect(parking.rect.x, top, parking.rect.width, bottom(parking.rect) - top);
    return { stageId: null, laneId: null, noteIds: parking.noteIds, content };
  }
  const cell = layout.cells.find((candidate) => contains(candidate.rect, point));
  if (cell === undefined) return null;
  const { x, width } = cell.rect;
  return { ...cell, content: rect(x, cell.flowTop, width, bottom(cell.rect) - cell.flowTop) };
}

/** True when the point comes before the note in reading order: above it, or in its row and left of its middle. */
const isBefore = (point: BoardPoint, box: Rect): boolean =>
  point.y < box.y || (point.y < bottom(box) + gap && point.x < box.x + box.width / 2);

function markBeside(x: number, box: Rect): Rect {
  return rect(x - markWidth / 2, box.y, markWidth, box.height);
}

/** The place for notes dropped at the point; those on their way are passed over. Null where notes cannot be. */
export function dropTarget(
  layout: BoardLayout,
  point: BoardPoint,
  moving: ReadonlySet<Id>,
): DropTarget | null {
  const place = placeAt(layout, point);
  if (place === null) return foldedTarget(layout, point);
  const staying = place.noteIds.filter((id) => !moving.has(id));
  const rectOf = (id: Id): Rect => (layout.notes.get(id) as { rect: Rect }).rect;
  const beforeId = staying.find((id) => isBefore(point, rectOf(id))) ?? null;
  const last = staying.at(-1);
  const { stageId, laneId, content } = place;
  const mark =
    beforeId !== null
      ? markBeside(rectOf(beforeId).x - gap / 2, rectOf(beforeId))
      : last !== undefined
        ? markBeside(right(rectOf(last)) + gap / 2, rectOf(last))
        : markBeside(
            content.x + cellPadding - gap / 2,
            rect(content.x, content.y + cellPadding, note.width, note.minHeight),
          );
  return { stageId, laneId, beforeId, mark, folded: false };
}

function foldedTarget(layout: BoardLayout, point: BoardPoint): DropTarget | null {
  const place = foldedPlaceAt(layout, point);
  if (place === null || !holdsNotes(place.lane.kind)) return null;
  return { stageId: place.stageId, laneId: place.lane.id, beforeId: null, mark: place.rect, folded: true };
}
