// An action's name as it is at this moment: undo and redo say what they would take up.
import type { ActionId } from '#shared/ipc/actions';
import { replayName } from '#shared/text/commit-text';
import type { Language } from '#shared/text/language';
import { replayable } from '../state/history';
import { actionName } from './action-name';

export const liveActionName = (id: ActionId, language: Language): string =>
  id === 'undo' || id === 'redo' ? replayName(id, replayable(id), language) : actionName(id, language);
