// Adds notes to a cell or the parking lot: one typed, many pasted, all the same way.
import type { Id } from '../../base/id';
import { keysBefore } from '../../base/order-key';
import { ok } from '../../base/result';
import { notesInCell } from '../../model/map-structure';
import type { NoteColor } from '../../model/records/note';
import { adding, diffOf } from '../build-diff';
import { type Command, refused } from '../command';
import type { Change } from '../diff';
import { canBeNoteText } from '../rules/can-be-note-text';
import { canHaveCodes } from '../rules/can-have-codes';
import { canHoldNotes, type NotePlace } from '../rules/can-hold-notes';

export interface NewNote {
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
    if (!canHaveCodes(project, mapId, notes.length)) return refused('can-have-codes');
    const there = notesInCell(project, mapId, stageId, laneId);
    const keys = keysBefore(there, beforeId ?? null, notes.length);
    // Without a colour of its own a note takes that of its neighbour: a lane keeps its look.
    const usual = there.at(-1)?.color ?? 'yellow';
    const changes: Change[] = [];
    for (const [at, note] of notes.entries()) {
      const text = canBeNoteText(note.text);
      if (!text.ok) return text;
      const order = keys[at] as string;
      const color = note.color ?? usual;
      changes.push(
        adding('note', newId(), { mapId, stageId, laneId, order, text: text.value, color, authorId }),
      );
    }
    return ok(diffOf(changes));
  },
};
