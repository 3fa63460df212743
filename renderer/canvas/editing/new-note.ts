// A new note opened for typing. Its making and what is typed into it are one gesture, and undo as one step.
import { addNotes, type NewNote } from '#shared/change/commands/add-notes';
import { documentStore } from '../../state/document';
import { execute } from '../../state/execute';
import { freshId } from '../../state/fresh-id';
import { focusCell, select, startEditing } from '../../state/session';
import type { CellPlace } from '../../tools/intent';
import { addedIds } from '../added-ids';
import { revealItem } from '../camera-moves';
import { continueGesture } from './edit-gesture';

/** Makes a note at the end of a cell (or of the parking lot) and opens it; without a colour it looks like its neighbour. */
export function newNote({ stageId, laneId }: CellPlace, note: NewNote): void {
  const { mapId } = documentStore.getState();
  if (mapId === null) return;
  const gestureId = freshId();
  const added = execute(addNotes, { mapId, stageId, laneId, notes: [note] }, { gestureId });
  if (!added.ok) return;
  const [noteId] = addedIds(added.value);
  if (noteId === undefined) return;
  focusCell({ stageId, laneId });
  select([noteId]);
  continueGesture({ noteId, gestureId, fresh: true });
  startEditing({ id: noteId, field: 'text' });
  revealItem(noteId);
}
