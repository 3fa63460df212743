// The one way from a name in the actions list to what it does, for keys, menu, buttons and palette.
import type { ActionId } from '#shared/ipc/actions';
import { allActions } from './all-actions';

/** Whether the action would do something now. */
export const actionEnabled = (id: ActionId): boolean => allActions[id].enabled();

/** Runs the action; nothing happens while it is not enabled. */
export function runAction(id: ActionId): void {
  if (actionEnabled(id)) void allActions[id].run();
}
