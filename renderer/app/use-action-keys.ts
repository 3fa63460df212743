// Key presses of the whole window → actions. What the board or a field has taken for itself is left to it.
import { focusIsTaken, isTyping } from '../ui/focus-kind';
import { usePlatform } from '../ui/platform';
import { useGlobalKeys } from '../ui/use-global-keys';
import { allActions } from './actions/all-actions';
import { actionOfKey } from './actions/key-match';
import { runAction } from './actions/run-action';
import { dialogIsOpen } from './dialogs';

export function useActionKeys(): void {
  const platform = usePlatform();
  useGlobalKeys((event) => {
    if (event.defaultPrevented || event.isComposing) return;
    const id = actionOfKey(event, platform);
    if (id === null) return;
    const action = allActions[id];
    if (dialogIsOpen() && action.overDialogs !== true) return;
    if (isTyping() && action.whileTyping !== true) return;
    // A menu or list takes single letters as a search in it.
    if (focusIsTaken() && event.key.length === 1 && !event.ctrlKey && !event.metaKey) return;
    // The clipboard's keys must reach the page: it answers them with its own events.
    if (action.native === true) return;
    event.preventDefault();
    runAction(id);
  });
}
