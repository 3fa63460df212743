// Where the keyboard stands: on an item (a note, a connector or a header), in a cell, or nowhere yet.
import type { Rect } from '#shared/base/geometry';
import type { Id } from '#shared/base/id';
import type { BoardLayout } from '#shared/layout/board';
import { rectOf } from '../free/rect-of';
import type { CellPlace } from '../intent';
import { connectorAt } from './connections';
import { headerAt } from './header';
import { isInLine, nearestBeyond, placesOf } from './place';

export interface Standing {
  readonly layout: BoardLayout;
  readonly selection: ReadonlySet<Id>;
  readonly cell: CellPlace | null;
  /** The item of the keyboard where it is another than the last of the selection. */
  readonly cursor?: Id | null;
}

/** A set cannot be asked for its last; it is looked for once. */
const lasts = new WeakMap<ReadonlySet<Id>, Id | null>();

/** The note, connector or header that keys start from; null where there is none. */
export function keyboardItem({
  selection,
  cursor = null,
}: Pick<Standing, 'selection' | 'cursor'>): Id | null {
  if (cursor !== null) return cursor;
  const known = lasts.get(selection);
  if (known !== undefined) return known;
  let last: Id | null = null;
  for (const id of selection) last = id;
  lasts.set(selection, last);
  return last;
}

/** Where an item lies; null for what is not on the board. */
export const rectOfItem = (layout: BoardLayout, id: Id): Rect | null =>
  rectOf(layout, id) ?? headerAt(layout, id)?.rect ?? connectorAt(layout, id)?.bounds ?? null;

/** The cell of the keyboard's note or connector, the first cell of its header, its own cell, or the first of the board. */
export function standing(situation: Standing): CellPlace {
  const { layout, cell } = situation;
  const item = keyboardItem(situation);
  const from = item === null ? null : (connectorAt(layout, item)?.connector.fromId ?? item);
  const note = from === null ? undefined : (layout.notes.get(from)?.note ?? layout.pieces.get(from));
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
