// Adds notes to a cell or the parking lot: one typed, many pasted, all the same way.
import type { Id } from '../../base/id';
import { keysBefore } from '../../base/order-key';
import { ok } from '../../base/result';
import { idSet } from '../../model/field';
import { mapIdOf } from '../../model/invariants';
import { notesInCell } from '../../model/map-structure';
import type { Project } from '../../model/project';
import { type Note, type NoteColor, noteColors } from '../../model/records/note';
import { adding, diffOf } from '../build-diff';
import { type Command, refused } from '../command';
import type { Change } from '../diff';
import { canAddNotes } from '../rules/can-add-notes';
import { canBeNoteText } from '../rules/can-be-note-text';
import { canHaveCodes } from '../rules/can-have-codes';
import { canHoldNotes, type NotePlace } from '../rules/can-hold-notes';

/** What a note brings along from elsewhere; links to what this project has not are let go. */
export interface NewNote
  extends Partial<
    Pick<Note, 'importance' | 'source' | 'tagIds' | 'departmentIds' | 'touchpointIds' | 'emphasis'>
  > {
  readonly text: string;
  readonly color?: NoteColor;
}

export interface AddNotes extends NotePlace {
  readonly notes: readonly NewNote[];
  /** Put before this note; at the end when absent or not in the place. */
  readonly beforeId?: Id | null;
}

export const addNotes: Command<AddNotes> = {
  name: 'add-notes',
  plan(project, { mapId, stageId, laneId, notes, beforeId }, { newId, authorId }) {
    if (!canHoldNotes(project, { mapId, stageId, laneId })) return refused('can-hold-notes');
    if (!canAddNotes(project, notes.length)) return refused('can-add-notes');
    if (!canHaveCodes(project, mapId, notes.length)) return refused('can-have-codes');
    const there = notesInCell(project, mapId, stageId, laneId);
    const keys = keysBefore(there, beforeId ?? null, notes.length);
    // Without a colour of its own a note takes that of its neighbour, else of its lane: a lane keeps its look.
    const usual = there.at(-1)?.color ?? usualColor(project, laneId);
    const changes: Change[] = [];
    for (const [at, note] of notes.entries()) {
      const text = canBeNoteText(note.text);
      if (!text.ok) return text;
      const order = keys[at] as string;
      const color = note.color ?? usual;
      const values = { mapId, stageId, laneId, order, text: text.value, color, authorId };
      changes.push(adding('note', newId(), { ...values, ...broughtAlong(project, mapId, note) }));
    }
    return ok(diffOf(changes));
  },
};

/** The colour most notes of the lane have; of equals the first of the palette. */
function usualColor(project: Project, laneId: Id | null): NoteColor {
  const counts = new Map<NoteColor, number>(noteColors.map((color) => [color, 0]));
  for (const note of project.note.values()) {
    if (laneId !== null && note.laneId === laneId) counts.set(note.color, (counts.get(note.color) ?? 0) + 1);
  }
  return noteColors.reduce((most, color) =>
    (counts.get(color) ?? 0) > (counts.get(most) ?? 0) ? color : most,
  );
}

const none: readonly Id[] = [];

/** What else the note says, as far as this project and map know what it speaks of. */
function broughtAlong(project: Project, mapId: Id, note: NewNote) {
  const known = (isHere: (id: Id) => boolean, ids: readonly Id[] = none): readonly Id[] =>
    ids.length === 0 ? none : idSet(ids.filter(isHere));
  const isTouchpoint = (id: Id): boolean => project.touchpoint.has(id) && mapIdOf(project, id) === mapId;
  return {
    importance: note.importance ?? null,
    source: note.source ?? '',
    emphasis: note.emphasis ?? '',
    tagIds: known((id) => project.tag.has(id), note.tagIds),
    departmentIds: known((id) => project.department.has(id), note.departmentIds),
    touchpointIds: known(isTouchpoint, note.touchpointIds),
  };
}
