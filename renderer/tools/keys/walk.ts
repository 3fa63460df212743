// Walking with the arrows: from note or piece to the next within a cell, from cell to cell beyond its edge, beyond the first row
// and column to the headers, and Tab from cell to cell in reading order.
import { type Rect, rect as rectOf } from '#shared/base/geometry';
import type { Id } from '#shared/base/id';
import type { BoardLayout } from '#shared/layout/board';
import { rectOf as whereIs } from '../free/rect-of';
import type { CellPlace } from '../intent';
import { type HeaderPlace, headerAt, headersOf } from './header';
import type { KeyPosition } from './key-intent';
import { type Direction, isInLine, nearestBeyond, nearestTo, type Place, placesOf, samePlace } from './place';

interface NoteAt {
  readonly id: Id;
  readonly rect: Rect;
}

/** Where a step leads: into a cell, on one of its notes or on none, or onto a header. */
export type Landing = KeyPosition | { readonly headerId: Id };

/** The notes of a place with where they lie. */
export function notesOf(layout: BoardLayout, place: Place): NoteAt[] {
  return place.noteIds.flatMap((id) => {
    const box = layout.notes.get(id);
    return box === undefined ? [] : [{ id, rect: box.rect }];
  });
}

/** All that keys walk to in a place: its notes, and the pieces that stand there. */
function itemsOf(layout: BoardLayout, place: Place): NoteAt[] {
  const pieces = [...layout.pieces.values()].filter((piece) => samePlace(piece, place));
  return [...pieces, ...notesOf(layout, place)];
}

export const placeAt = (layout: BoardLayout, cell: CellPlace): Place | null =>
  placesOf(layout).find((place) => samePlace(place, cell)) ?? null;

/** As wide or high as the place along the direction, as the note across it: what lies ahead of the note. */
function aimOf(place: Rect, note: Rect, direction: Direction): Rect {
  return direction === 'left' || direction === 'right'
    ? rectOf(place.x, note.y, place.width, note.height)
    : rectOf(note.x, place.y, note.width, place.height);
}

/** The next place straight ahead, else the nearest in that direction. */
export function nextPlace(
  places: readonly Place[],
  place: Rect,
  note: Rect,
  direction: Direction,
): Place | null {
  const aim = aimOf(place, note, direction);
  const ahead = places.filter(({ rect }) => isInLine(aim, rect, direction));
  return nearestBeyond(ahead, place, direction) ?? nearestBeyond(places, place, direction);
}

const intoPlace = (layout: BoardLayout, place: Place, from: Rect): KeyPosition => ({
  cell: place,
  noteId: nearestTo(itemsOf(layout, place), from)?.id ?? null,
});

/** One step from a position; the position itself at the edge of the board. */
export function step(layout: BoardLayout, from: KeyPosition, direction: Direction): Landing {
  const place = placeAt(layout, from.cell);
  if (place === null) return from;
  const items = itemsOf(layout, place);
  if (from.noteId === null && items[0] !== undefined && (direction === 'right' || direction === 'down')) {
    return { cell: from.cell, noteId: items[0].id };
  }
  const note = from.noteId === null ? null : whereIs(layout, from.noteId);
  const beside = note === null ? null : nearestBeyond(items, note, direction);
  if (beside !== null) return { cell: from.cell, noteId: beside.id };
  const rect = note ?? place.rect;
  const next = nextPlace(placesOf(layout), place.rect, rect, direction);
  if (next !== null) return intoPlace(layout, next, rect);
  const header = ahead(headersOf(layout), aimOf(place.rect, rect, direction), direction);
  return header === null ? from : { headerId: header.id };
}

const ahead = <T extends { readonly rect: Rect }>(
  things: readonly T[],
  from: Rect,
  direction: Direction,
): T | null =>
  nearestBeyond(
    things.filter(({ rect }) => isInLine(from, rect, direction)),
    from,
    direction,
  );

/** One step from a header: to what lies straight ahead; upwards at last to the title of the map. */
export function stepFromHeader(layout: BoardLayout, id: Id, direction: Direction): Landing | null {
  const from = headerAt(layout, id);
  if (from === null) return null;
  const things: readonly (HeaderPlace | Place)[] = [...headersOf(layout), ...placesOf(layout)];
  const next = ahead(things, from.rect, direction);
  if (next === null) return direction === 'up' && from.kind !== 'map' ? { headerId: layout.mapId } : null;
  return 'kind' in next ? { headerId: next.id } : intoPlace(layout, next, from.rect);
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
