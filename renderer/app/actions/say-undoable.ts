// Says what was just done, with the way back. Once something else was done, the way back leads through the history.
import { undo } from '../../state/history';
import { lastDone } from '../../state/history-stacks';
import { say } from '../../state/session';
import { openSide } from '../../state/side-panel';

/** `onUndone` is called after it was taken back. */
export function sayUndoable(text: string, actionLabel: string, onUndone?: () => void): void {
  const gesture = lastDone();
  const action = (): void => {
    if (lastDone() !== gesture) openSide('history');
    else {
      undo();
      onUndone?.();
    }
  };
  say({ tone: 'info', text, actionLabel, action });
}
