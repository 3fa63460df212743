// The rows of the table of notes: the notes of a map in reading order, those of the free area last. A row stays the
// same object until something it shows has changed.
import type { Id } from '../../base/id';
import type { Project } from '../../model/project';
import type { Lane } from '../../model/records/lane';
import type { Note } from '../../model/records/note';
import type { Participant } from '../../model/records/participant';
import type { Stage } from '../../model/records/stage';
import type { Tag } from '../../model/records/tag';
import { notesInOrder } from '../find/notes-in-order';
import { votesOfNotes } from '../find/votes-of-notes';

export interface NoteRow {
  readonly id: Id;
  readonly note: Note;
  /** Null like the lane: parked, or in the free area. */
  readonly stage: Stage | null;
  readonly lane: Lane | null;
  readonly tags: readonly Tag[];
  readonly author: Participant | null;
  readonly votes: number;
}

const known = new WeakMap<Note, NoteRow>();

const sameRow = (a: NoteRow, b: NoteRow): boolean =>
  a.stage === b.stage &&
  a.lane === b.lane &&
  a.author === b.author &&
  a.votes === b.votes &&
  a.tags.length === b.tags.length &&
  a.tags.every((tag, at) => tag === b.tags[at]);

/** All notes of a map. */
export function noteRows(project: Project, mapId: Id): readonly NoteRow[] {
  const votes = votesOfNotes(project, mapId);
  const lying = [...project.note.values()].filter((note) => note.mapId === mapId && note.x !== null);
  return [...notesInOrder(project, mapId), ...lying].map((note) => {
    const row: NoteRow = {
      id: note.id,
      note,
      stage: (note.stageId !== null && project.stage.get(note.stageId)) || null,
      lane: (note.laneId !== null && project.lane.get(note.laneId)) || null,
      tags: note.tagIds.flatMap((id) => project.tag.get(id) ?? []),
      author: (note.authorId !== null && project.participant.get(note.authorId)) || null,
      votes: votes.get(note.id) ?? 0,
    };
    const before = known.get(note);
    if (before !== undefined && sameRow(before, row)) return before;
    known.set(note, row);
    return row;
  });
}
