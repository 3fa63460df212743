// An action asked for in the application menu, by the mouse or by its key. Undo and redo belong to the text while a
// person is typing; behind a dialog the board is out of reach.
import type { ActionId } from '#shared/ipc/actions';
import { editFocused, isTyping } from '../../ui/focus-kind';
import { dialogIsOpen } from '../dialogs';
import type { Action } from './action';
import { allActions } from './all-actions';
import { runAction } from './run-action';

export function runFromMenu(id: ActionId): void {
  const { overDialogs }: Action = allActions[id];
  if (isTyping() && (id === 'undo' || id === 'redo')) editFocused(id);
  else if (!dialogIsOpen() || overDialogs === true) runAction(id);
}
