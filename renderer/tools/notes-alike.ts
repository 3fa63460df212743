// Which notes go with some others: of the same colour, with the same tag, in the same stages, lanes or cells. Pure, over
// the notes that are seen; never changes a selection itself.
import type { Id } from '#shared/base/id';
import { cellKey } from '#shared/model/map-structure';
import type { Note } from '#shared/model/records/note';
import type { CellPlace } from './intent';

const idsWhere = (notes: Iterable<Note>, fits: (note: Note) => boolean): Id[] => {
  const ids: Id[] = [];
  for (const note of notes) if (fits(note)) ids.push(note.id);
  return ids;
};

/** Notes in one of the colours. */
export function ofSameColor(notes: Iterable<Note>, like: readonly Note[]): Id[] {
  const colors = new Set(like.map((note) => note.color));
  return idsWhere(notes, (note) => colors.has(note.color));
}

/** Notes with at least one of the tags; none where there are no tags. */
export function ofSameTag(notes: Iterable<Note>, like: readonly Note[]): Id[] {
  const tags = new Set(like.flatMap((note) => note.tagIds));
  return idsWhere(notes, (note) => note.tagIds.some((id) => tags.has(id)));
}

/** Notes in the stages; null stands for the parking lot. */
export const inStages = (notes: Iterable<Note>, stageIds: ReadonlySet<Id | null>): Id[] =>
  idsWhere(notes, ({ stageId }) => stageIds.has(stageId));

/** Notes in the lanes; null stands for the parking lot. */
export const inLanes = (notes: Iterable<Note>, laneIds: ReadonlySet<Id | null>): Id[] =>
  idsWhere(notes, ({ laneId }) => laneIds.has(laneId));

/** Notes in the cells. */
export function inCells(notes: Iterable<Note>, cells: readonly CellPlace[]): Id[] {
  const keys = new Set(cells.map(({ stageId, laneId }) => cellKey(stageId, laneId)));
  return idsWhere(notes, ({ stageId, laneId }) => keys.has(cellKey(stageId, laneId)));
}

/** The notes that are not among these. */
export const othersThan = (notes: Iterable<Note>, ids: ReadonlySet<Id>): Id[] =>
  idsWhere(notes, ({ id }) => !ids.has(id));
