// The cells of a lane for notes: one for each stage, its notes flowing from its corner.
import { moved, type Rect, rect } from '../../base/geometry';
import { cellKey, notesByCell } from '../../model/map-structure';
import type { Note } from '../../model/records/note';
import type { CellBox } from '../board';
import type { LaneContents, LaneInput } from './lane-contents';
import { noteBox } from './note-box';
import { flowNotes } from './note-flow';

const noNotes: readonly Note[] = [];

/** `above`: so high is what stands over the notes of every cell. */
export function noteCells({ project, mapId, lane, columns, type }: LaneInput, above = 0): LaneContents {
  const notesOf = notesByCell(project, mapId);
  const cells = columns.map(({ stage, x, width, noteColumns }) => {
    const notes = notesOf.get(cellKey(stage.id, lane.id)) ?? noNotes;
    return { stageId: stage.id, x, width, notes, flow: flowNotes(notes, noteColumns, type) };
  });
  return {
    height: above + Math.max(0, ...cells.map(({ flow }) => flow.height)),
    boxes: ({ top, height }) => ({
      cells: cells.map(
        ({ stageId, x, width, notes }): CellBox => ({
          stageId,
          laneId: lane.id,
          rect: rect(x, top, width, height),
          noteIds: notes.map(({ id }) => id),
          flowTop: top + above,
        }),
      ),
      notes: cells.flatMap(({ x, notes, flow }) =>
        notes.map((note, at) =>
          noteBox(
            note,
            moved(flow.rects[at] as Rect, x, top + above),
            type.fitNote(note.text, note.emphasis).fit,
          ),
        ),
      ),
    }),
  };
}
