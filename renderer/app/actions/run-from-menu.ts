// An action asked for in the application menu, by the mouse or by its key. Undo and redo belong to the text while a
// person is typing; behind a dialog the board is out of reach.
import type { ActionId } from '#shared/ipc/actions';
import { openNoteStore } from '../../canvas/editing/open-note';
import { editFocused, isTyping } from '../../ui/focus-kind';
import { dialogIsOpen } from '../dialogs';
import type { Action } from './action';
import { allActions } from './all-actions';
import { runAction } from './run-action';

export function runFromMenu(id: ActionId): void {
  const { overDialogs }: Action = allActions[id];
  const { note } = openNoteStore.getState();
  if (isTyping() && (id === 'undo' || id === 'redo')) {
    // The field of a note keeps its own steps: the browser knows nothing of bold and lists.
    if (note === null) editFocused(id);
    else note.replay(id);
  } else if (!dialogIsOpen() || overDialogs === true) runAction(id);
}
