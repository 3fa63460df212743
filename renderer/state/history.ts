// Undo and redo: commits like any other, made of the diffs that history remembers.
import type { Diff } from '#shared/change/diff';
import { fits, redoing, undoing } from '#shared/change/undo';
import { boardText } from '#shared/text/board-text';
import { documentStore } from './document';
import { enact } from './execute';
import { freshId } from './fresh-id';
import { forgetHistory, lastDone, lastUndone } from './history-stacks';
import { say, sessionStore } from './session';

export const canUndo = (): boolean => lastDone() !== null;
export const canRedo = (): boolean => lastUndone() !== null;

/** Does a remembered diff. History comes from a file: where it does not fit, it ends, and is not forced. */
function replay(label: 'undo' | 'redo', diff: Diff): void {
  if (fits(documentStore.getState().project, diff)) enact(label, diff, freshId());
  else {
    forgetHistory();
    say({ tone: 'info', text: boardText.historyEnds[sessionStore.getState().preferences.language] });
  }
}

/** Takes back the last gesture; nothing where there is none. */
export function undo(): void {
  const gesture = lastDone();
  if (gesture !== null) replay('undo', undoing(documentStore.getState().project, gesture.diff));
}

/** Does again what was taken back last. */
export function redo(): void {
  const gesture = lastUndone();
  if (gesture !== null) replay('redo', redoing(documentStore.getState().project, gesture.diff));
}
