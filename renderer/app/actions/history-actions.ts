// Undo, redo, the panel of the log, and going back to a line of it. What came of it is shown where it stands.
import type { Result } from '#shared/base/result';
import type { Diff } from '#shared/change/diff';
import type { ActionId } from '#shared/ipc/actions';
import { historyText } from '#shared/text/history-text';
import { showChanged } from '../../canvas/show-changed';
import { currentBoard } from '../../state/board';
import { canRedo, canUndo, redo, restoreAfter, undo } from '../../state/history';
import { say, sessionStore } from '../../state/session';
import { closeSide, openSide, sidePanel } from '../../state/side-panel';
import { goHome } from '../../ui/focus-home';
import { sayError } from '../ask-aloud';
import { onBoard } from '../window-state';
import type { Action } from './action';

/** Does a step and shows what it changed. */
function shown<T>(step: () => T, diffOf: (done: T) => Diff | null): T {
  const { scene } = currentBoard();
  const done = step();
  const diff = diffOf(done);
  if (diff !== null) showChanged(diff, scene);
  return done;
}

function switchPanel(): void {
  if (sidePanel() === 'history') {
    closeSide();
    goHome();
  } else openSide('history');
}

/** Makes the state after commit `seq` (0: the beginning) that of now; says so where it is that already. */
export function restore(seq: number): void {
  const done = shown<Result<Diff>>(
    () => restoreAfter(seq),
    (diff) => (diff.ok ? diff.value : null),
  );
  // The button that was pressed is gone: it is the board one looks at now.
  goHome();
  if (!done.ok) sayError(done.error);
  else if (done.value.size === 0) {
    say({ tone: 'info', text: historyText.nothingToRestore[sessionStore.getState().preferences.language] });
  }
}

export const historyActions = {
  undo: { enabled: () => onBoard() && canUndo(), run: () => void shown(undo, (diff) => diff) },
  redo: { enabled: () => onBoard() && canRedo(), run: () => void shown(redo, (diff) => diff) },
  history: { enabled: onBoard, whileTyping: true, run: switchPanel },
} as const satisfies Partial<Record<ActionId, Action>>;
