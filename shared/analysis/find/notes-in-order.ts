// All notes of a map in the order they are read: stage by stage, in it lane by lane, the parking lot last.
import type { Id } from '../../base/id';
import { mapStructure, notesInCell } from '../../model/map-structure';
import type { Project } from '../../model/project';
import type { Lane } from '../../model/records/lane';
import type { Note } from '../../model/records/note';
import type { Stage } from '../../model/records/stage';

/** The notes of one cell; without stage and lane, of the parking lot. */
export interface ReadCell {
  readonly stage: Stage | null;
  readonly lane: Lane | null;
  readonly notes: readonly Note[];
}

/** The cells that hold notes, in reading order; the parking lot last. */
export function cellsInOrder(project: Project, mapId: Id): ReadCell[] {
  const { stages, lanes } = mapStructure(project, mapId);
  const cells = stages.flatMap((stage) =>
    lanes.map((lane): ReadCell => ({ stage, lane, notes: notesInCell(project, mapId, stage.id, lane.id) })),
  );
  const parking: ReadCell = { stage: null, lane: null, notes: notesInCell(project, mapId, null, null) };
  return [...cells, parking].filter(({ notes }) => notes.length > 0);
}

/** The notes of a map in reading order. */
export const notesInOrder = (project: Project, mapId: Id): Note[] =>
  cellsInOrder(project, mapId).flatMap(({ notes }) => notes);
