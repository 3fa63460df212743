// Where the keyboard stands: on an item (a note or a header), in a cell, or nowhere yet.
import type { Id } from '#shared/base/id';
import type { BoardLayout } from '#shared/layout/board';
import type { CellPlace } from '../intent';
import { headerAt } from './header';
import { isInLine, nearestBeyond, placesOf } from './place';

export interface Standing {
  readonly layout: BoardLayout;
  readonly selection: ReadonlySet<Id>;
  readonly cell: CellPlace | null;
  /** The item of the keyboard where it is another than the last of the selection. */
  readonly cursor?: Id | null;
}

/** The note or header that keys start from; null where there is none. */
export function keyboardItem({
  selection,
  cursor = null,
}: Pick<Standing, 'selection' | 'cursor'>): Id | null {
  if (cursor !== null) return cursor;
  let last: Id | null = null;
  for (const id of selection) last = id;
  return last;
}

/** The cell of the keyboard's note, the first cell of its header, its own cell, or the first of the board. */
export function standing(situation: Standing): CellPlace {
  const { layout, cell } = situation;
  const item = keyboardItem(situation);
  const note = item === null ? undefined : layout.notes.get(item)?.note;
  return (
    note ??
    (item === null ? null : besideHeader(layout, item)) ??
    cell ??
    placesOf(layout)[0] ?? { stageId: null, laneId: null }
  );
}

function besideHeader(layout: BoardLayout, id: Id): CellPlace | null {
  const header = headerAt(layout, id);
  if (header === null || header.kind === 'map') return null;
  const direction = header.kind === 'lane' ? 'right' : 'down';
  const ahead = placesOf(layout).filter(
    ({ laneId, rect }) => laneId !== null && isInLine(header.rect, rect, direction),
  );
  return nearestBeyond(ahead, header.rect, direction);
}
