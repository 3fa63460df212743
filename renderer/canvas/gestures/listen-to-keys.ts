// Keys while the board has the focus. What the board takes it marks as done; everything else goes on to the window.

import { sessionStore } from '../../state/session';
import { boardKeys } from '../../tools/keys/board-keys';
import { gestureStore } from './gesture-store';
import { runConnectKey } from './run-connect';
import { runMakeKey } from './run-free';
import { runKeyIntent } from './run-key-intent';
import { runPenKey, takePenByKey } from './run-pen';
import { seenLayout } from './seen-layout';
import type { ToolRunner } from './tool-runner';

/** Keys of the window's own that would otherwise be typed: Shift + 1 and Shift + 2 zoom. */
const isWindowKey = (event: KeyboardEvent): boolean =>
  event.shiftKey && (event.code === 'Digit1' || event.code === 'Digit2');

/** Listens until the returned function is called. */
export function listenToKeys(host: HTMLElement, runner: ToolRunner): () => void {
  const ends = new AbortController();
  const options = { signal: ends.signal };
  const hold = (hand: boolean): void => {
    gestureStore.setState({ hand });
    host.dataset.hand = String(hand);
  };
  host.addEventListener(
    'keydown',
    (event) => {
      if (event.target !== host || event.isComposing) return;
      if (event.key === ' ' && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
        event.preventDefault();
        hold(true);
      } else if (runner.busy) {
        // A key in the middle of a drag is Escape, or a slip.
        if (event.key === 'Escape') runner.stop();
        event.preventDefault();
      } else if (!isWindowKey(event)) press(event);
    },
    options,
  );
  host.addEventListener('keyup', (event) => event.key === ' ' && hold(false), options);
  host.addEventListener('blur', () => hold(false), options);
  return () => ends.abort();
}

function press(event: KeyboardEvent): void {
  if (
    !event.ctrlKey &&
    !event.metaKey &&
    !event.altKey &&
    (runConnectKey(event.key) || runMakeKey(event.key))
  ) {
    event.preventDefault();
    return;
  }
  const { selection, cursor, cell } = sessionStore.getState();
  const ctrl = event.ctrlKey || event.metaKey;
  const { key, code, shiftKey: shift, altKey: alt } = event;
  if (runPenKey({ key, code, ctrl, shift, alt })) {
    event.preventDefault();
    return;
  }
  const intent = boardKeys({ key, ctrl, shift, alt }, { layout: seenLayout(), selection, cursor, cell });
  if (intent === null) {
    if (takePenByKey({ key, code, ctrl, shift, alt })) event.preventDefault();
    return;
  }
  event.preventDefault();
  runKeyIntent(intent);
}
