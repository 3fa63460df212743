// An action asked for in the application menu. Undo and redo belong to the text while a person is typing.
import type { ActionId } from '#shared/ipc/actions';
import { editFocused, isTyping } from '../../ui/focus-kind';
import { runAction } from './run-action';

export function runFromMenu(id: ActionId): void {
  if (isTyping() && (id === 'undo' || id === 'redo')) editFocused(id);
  else runAction(id);
}
