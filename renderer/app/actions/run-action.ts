// The one way from a name in the actions list to what it does, for keys, menu, buttons and palette.
import type { ActionId } from '#shared/ipc/actions';
import { goHome } from '../../ui/focus-home';
import { isTyping } from '../../ui/focus-kind';
import { leaveField } from '../../ui/page';
import type { Action } from './action';
import { allActions } from './all-actions';
import { isOutOfView } from './board-only';

/** Whether the action would do something now. */
export const actionEnabled = (id: ActionId): boolean => !isOutOfView(id) && allActions[id].enabled();

/** What these do, also while a person is typing, must see or take back all that was typed so far. */
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
  'view-board',
  'view-table',
  'view-charts',
]);

/** Runs the action; nothing happens while it is not enabled. What has no meaning in a field ends the typing first. */
export function runAction(id: ActionId): void {
  const { whileTyping }: Action = allActions[id];
  if (isTyping() && (whileTyping !== true || endTyping.has(id))) {
    leaveField();
    goHome();
  }
  if (actionEnabled(id)) void allActions[id].run();
}
