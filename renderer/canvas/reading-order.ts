// Notes in the order they are read: row by row, cell by cell, the parking lot last. Commands put notes in the order
// they are given, and a selection has none.
import type { Id } from '#shared/base/id';
import type { BoardLayout } from '#shared/layout/board';
import { placesOf } from '../tools/keys/place';

export const inReadingOrder = (layout: BoardLayout, ids: ReadonlySet<Id>): Id[] =>
  placesOf(layout).flatMap(({ noteIds }) => noteIds.filter((id) => ids.has(id)));
