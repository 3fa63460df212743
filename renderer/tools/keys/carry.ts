// Ctrl + arrow: carries selected notes along. One note changes places with its neighbour in the cell; at the cell's
// edge, and for several notes, they go to the neighbouring cell.
import type { Id } from '#shared/base/id';
import type { BoardLayout } from '#shared/layout/board';
import type { CellPlace } from '../intent';
import { type Direction, nearestBeyond, placesOf } from './place';
import { notesOf, placeAt } from './walk';

export interface Carried {
  readonly to: CellPlace;
  readonly beforeId: Id | null;
}

/** Where the notes go; null when there is nothing in that direction. `from` is the cell of the first of them. */
export function carry(
  layout: BoardLayout,
  ids: ReadonlySet<Id>,
  from: CellPlace,
  direction: Direction,
): Carried | null {
  const place = placeAt(layout, from);
  if (place === null) return null;
  const [only, ...others] = ids;
  const rect = only === undefined ? undefined : layout.notes.get(only)?.rect;
  if (only !== undefined && rect !== undefined && others.length === 0) {
    const beside = nearestBeyond(notesOf(layout, place), rect, direction);
    if (beside !== null) return { to: from, beforeId: swapped(place.noteIds, only, beside.id) };
  }
  const cells = placesOf(layout).filter(({ takesNotes }) => takesNotes);
  const next = nearestBeyond(cells, place.rect, direction);
  return next === null ? null : { to: next, beforeId: null };
}

/** The note to stand before, so that the note comes to stand where the other one is. */
function swapped(order: readonly Id[], note: Id, other: Id): Id | null {
  const forward = order.indexOf(other) > order.indexOf(note);
  return forward ? (order[order.indexOf(other) + 1] ?? null) : other;
}
