// Opens a note, or what lies freely, for typing; a locked one stays as it is, says why, and offers to be unlocked.
import type { Id } from '#shared/base/id';
import { refused } from '#shared/change/command';
import { lockNotes } from '#shared/change/commands/lock-notes';
import { canChangeItems } from '#shared/change/rules/can-change-items';
import { connectorText } from '#shared/text/connector-text';
import { errorText } from '#shared/text/error-text';
import { documentStore } from '../../state/document';
import { execute } from '../../state/execute';
import { say, sessionStore, startEditing } from '../../state/session';

/** Says why locked notes stay, with a button that unlocks them. */
export function sayLocked(ids: Iterable<Id>): void {
  const { language } = sessionStore.getState().preferences;
  const locked = [...ids];
  say({
    tone: 'warning',
    text: errorText(refused('note-locked').error, language),
    actionLabel: connectorText.unlock[language],
    action: () => void execute(lockNotes, { ids: locked, locked: false }),
  });
}

/** Opens the words of a thing that has any: of a text, a frame's name, a picture's caption. False without any, or locked. */
export function editLying(id: Id): boolean {
  const { project } = documentStore.getState();
  const isNamed = project.frame.has(id) || project.picture.has(id);
  const field = project.free_text.has(id) ? 'text' : isNamed ? 'name' : null;
  if (field === null) return false;
  if (canChangeItems(project, [id])) {
    startEditing({ id, field });
    return true;
  }
  sayLocked([id]);
  return false;
}

/** False where the note is locked, which is then said. */
export function editNote(id: Id): boolean {
  const free = canChangeItems(documentStore.getState().project, [id]);
  if (free) startEditing({ id, field: 'text' });
  else sayLocked([id]);
  return free;
}
