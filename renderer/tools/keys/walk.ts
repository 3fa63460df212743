// Walking with the arrows: from note to note within a cell, from cell to cell beyond its edge, and Tab from cell
// to cell in reading order.
import type { Rect } from '#shared/base/geometry';
import type { Id } from '#shared/base/id';
import type { BoardLayout } from '#shared/layout/board';
import type { CellPlace } from '../intent';
import type { KeyPosition } from './key-intent';
import { type Direction, nearestBeyond, nearestTo, type Place, placesOf, samePlace } from './place';

interface NoteAt {
  readonly id: Id;
  readonly rect: Rect;
}

/** The notes of a place with where they lie. */
export function notesOf(layout: BoardLayout, place: Place): NoteAt[] {
  return place.noteIds.flatMap((id) => {
    const box = layout.notes.get(id);
    return box === undefined ? [] : [{ id, rect: box.rect }];
  });
}

export const placeAt = (layout: BoardLayout, cell: CellPlace): Place | null =>
  placesOf(layout).find((place) => samePlace(place, cell)) ?? null;

/** One step from a position; the position itself at the edge of the board. */
export function step(layout: BoardLayout, from: KeyPosition, direction: Direction): KeyPosition {
  const place = placeAt(layout, from.cell);
  if (place === null) return from;
  const rect = (from.noteId === null ? undefined : layout.notes.get(from.noteId)?.rect) ?? place.rect;
  const beside = from.noteId === null ? null : nearestBeyond(notesOf(layout, place), rect, direction);
  if (beside !== null) return { cell: from.cell, noteId: beside.id };
  const next = nearestBeyond(placesOf(layout), place.rect, direction);
  if (next === null) return from;
  return { cell: next, noteId: nearestTo(notesOf(layout, next), rect)?.id ?? null };
}

/** The next (1) or previous (−1) cell in reading order, on no note; null beyond the last. */
export function tab(layout: BoardLayout, from: CellPlace, by: -1 | 1): KeyPosition | null {
  const places = placesOf(layout);
  const at = places.findIndex((place) => samePlace(place, from));
  const next = at === -1 ? undefined : places[at + by];
  return next === undefined ? null : { cell: next, noteId: null };
}

/** The first or last cell of the row, or of the whole board. */
export function end(layout: BoardLayout, from: CellPlace, last: boolean, ofBoard: boolean): KeyPosition {
  const cells = placesOf(layout).filter(
    (place) => place.laneId !== null && (ofBoard || place.laneId === from.laneId),
  );
  return { cell: (last ? cells.at(-1) : cells[0]) ?? from, noteId: null };
}
