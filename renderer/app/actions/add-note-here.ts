// A new note where the keyboard stands, opened for typing; with a colour it is from that pad. Its making and what
// is typed into it are one gesture, and undo as one step.
import { addNotes } from '#shared/change/commands/add-notes';
import type { NoteColor } from '#shared/model/records/note';
import { addedIds } from '../../canvas/added-ids';
import { revealItem } from '../../canvas/camera-moves';
import { continueGesture } from '../../canvas/editing/edit-gesture';
import { newNote } from '../../canvas/editing/new-note';
import { currentBoard } from '../../state/board';
import { documentStore } from '../../state/document';
import { execute } from '../../state/execute';
import { freshId } from '../../state/fresh-id';
import { focusCell, select, sessionStore, startEditing } from '../../state/session';
import { standing } from '../../tools/keys/board-keys';

/** Where the keyboard stands: its cell, that of the selection, or the first of the board. */
function here() {
  const { selection, cell } = sessionStore.getState();
  return standing({ layout: currentBoard().layout, selection, cell });
}

export const addNoteHere = (): void => newNote(here(), '');

export function addNoteOfColor(color: NoteColor): void {
  const { mapId } = documentStore.getState();
  if (mapId === null) return;
  const { stageId, laneId } = here();
  const gestureId = freshId();
  const added = execute(addNotes, { mapId, stageId, laneId, notes: [{ text: '', color }] }, { gestureId });
  const [noteId] = added.ok ? addedIds(added.value) : [];
  if (noteId === undefined) return;
  focusCell({ stageId, laneId });
  select([noteId]);
  continueGesture({ noteId, gestureId, fresh: true });
  startEditing({ id: noteId, field: 'text' });
  revealItem(noteId);
}
