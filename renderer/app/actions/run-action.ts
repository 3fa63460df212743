// The one way from a name in the actions list to what it does, for keys, menu, buttons and palette.
import type { ActionId } from '#shared/ipc/actions';
import { goHome } from '../../ui/focus-home';
import { isTyping } from '../../ui/focus-kind';
import { leaveField } from '../../ui/page';
import { allActions } from './all-actions';

/** Whether the action would do something now. */
export const actionEnabled = (id: ActionId): boolean => allActions[id].enabled();

/** What these do must see, or take back, all that was typed so far. */
const endTyping: ReadonlySet<ActionId> = new Set([
  'undo',
  'redo',
  'project-save',
  'project-save-as',
  'project-save-copy',
  'project-close',
  'export-pdf',
  'export-png',
  'export-svg',
  'print',
  'copy-picture',
]);

/** Runs the action; nothing happens while it is not enabled. */
export function runAction(id: ActionId): void {
  if (endTyping.has(id) && isTyping()) {
    leaveField();
    goHome();
  }
  if (actionEnabled(id)) void allActions[id].run();
}
