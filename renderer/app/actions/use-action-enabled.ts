// Whether an action would do something now, live.
import type { ActionId } from '#shared/ipc/actions';
import { useDocument } from '../../state/document';
import { useSession } from '../../state/session';
import { useWindow } from '../window-state';
import { actionEnabled } from './run-action';

/** Asked again at every change of document, session and window; redraws only when the answer changes. */
export function useActionEnabled(id: ActionId): boolean {
  const enabled = () => actionEnabled(id);
  useDocument(enabled);
  useSession(enabled);
  return useWindow(enabled);
}
