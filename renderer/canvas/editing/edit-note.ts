// Opens a note for typing; a locked one stays as it is, and says why.
import type { Id } from '#shared/base/id';
import { refused } from '#shared/change/command';
import { canChangeNotes } from '#shared/change/rules/can-change-notes';
import { documentStore } from '../../state/document';
import { sayRefusal } from '../../state/execute';
import { startEditing } from '../../state/session';

/** Says why a locked note stays, and how to unlock it. */
export const sayLocked = (): void => sayRefusal(refused('note-locked').error);

/** False where the note is locked, which is then said. */
export function editNote(id: Id): boolean {
  const free = canChangeNotes(documentStore.getState().project, [id]);
  if (free) startEditing({ id, field: 'text' });
  else sayLocked();
  return free;
}
