// Notes in the order they are read: row by row, cell by cell, then the parking lot, then the free area from its top; and
// the cards of touchpoints as the customer meets them.
// Commands put notes in the order they are given, and a selection has none.
import type { Id } from '#shared/base/id';
import type { BoardLayout, NoteBox } from '#shared/layout/board';
import { placesOf } from '../tools/keys/place';

const fromTop = ({ rect: a }: NoteBox, { rect: b }: NoteBox): number => a.y - b.y || a.x - b.x;

export function inReadingOrder(layout: BoardLayout, ids: ReadonlySet<Id>): Id[] {
  const lying = layout.free.noteIds.flatMap((id) => (ids.has(id) ? (layout.notes.get(id) ?? []) : []));
  return [
    ...placesOf(layout).flatMap(({ noteIds }) => noteIds.filter((id) => ids.has(id))),
    ...lying.sort(fromTop).map(({ note }) => note.id),
    ...layout.touchpoints.flatMap(({ id }) => (ids.has(id) ? id : [])),
  ];
}
