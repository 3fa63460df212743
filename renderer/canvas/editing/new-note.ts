// A new note opened for typing. Its making and what is typed into it are one gesture, and undo as one step.
import type { Id } from '#shared/base/id';
import { addNotes, type NewNote } from '#shared/change/commands/add-notes';
import { connectNotes } from '#shared/change/commands/connect-notes';
import { documentStore } from '../../state/document';
import { execute } from '../../state/execute';
import { freshId } from '../../state/fresh-id';
import { focusCell, select, startEditing } from '../../state/session';
import type { CellPlace } from '../../tools/intent';
import { addedIds } from '../added-ids';
import { revealItem } from '../camera-moves';
import { continueGesture } from './edit-gesture';

/**
 * Makes a note at the end of a cell (or of the parking lot) and opens it; without a colour it looks like its
 * neighbour. `fromId`: the note it is connected from.
 */
export function newNote({ stageId, laneId }: CellPlace, note: NewNote, fromId: Id | null = null): void {
  const { mapId } = documentStore.getState();
  if (mapId === null) return;
  const gestureId = freshId();
  const added = execute(addNotes, { mapId, stageId, laneId, notes: [note] }, { gestureId });
  if (!added.ok) return;
  const [noteId] = addedIds(added.value);
  if (noteId === undefined) return;
  if (fromId !== null) execute(connectNotes, { ids: [fromId, noteId] }, { gestureId });
  focusCell({ stageId, laneId });
  select([noteId]);
  continueGesture({ noteId, gestureId, fresh: true });
  startEditing({ id: noteId, field: 'text' });
  revealItem(noteId);
}
