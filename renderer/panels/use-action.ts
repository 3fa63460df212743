// What a button of an action needs: its name, key, whether it does something now, and doing it.
import { type ActionId, type ActionKeys, actions } from '#shared/ipc/actions';
import { runAction } from '../app/actions/run-action';
import { useActionEnabled } from '../app/actions/use-action-enabled';
import { useDocument } from '../state/document';
import { useLanguage } from './language';
import { liveActionName } from './live-action-name';

interface ActionProps {
  readonly label: string;
  readonly keys: string | undefined;
  readonly disabled: boolean;
  /** A click leaves the focus on the board. */
  readonly keepsFocus: true;
  readonly onClick: () => void;
}

export function useAction(id: ActionId): ActionProps {
  const language = useLanguage();
  const disabled = !useActionEnabled(id);
  const label = useDocument(() => liveActionName(id, language));
  const { key }: ActionKeys = actions[id];
  return {
    label,
    keys: key,
    disabled,
    keepsFocus: true,
    onClick: () => runAction(id),
  };
}
