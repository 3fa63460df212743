// Undo and redo: commits like any other, made of the diffs that history remembers.
import { redoing, undoing } from '#shared/change/undo';
import { documentStore } from './document';
import { enact } from './execute';
import { freshId } from './fresh-id';
import { lastDone, lastUndone } from './history-stacks';

export const canUndo = (): boolean => lastDone() !== null;
export const canRedo = (): boolean => lastUndone() !== null;

/** Takes back the last gesture; nothing where there is none. */
export function undo(): void {
  const gesture = lastDone();
  if (gesture !== null) enact('undo', undoing(documentStore.getState().project, gesture.diff), freshId());
}

/** Does again what was taken back last. */
export function redo(): void {
  const gesture = lastUndone();
  if (gesture !== null) enact('redo', redoing(documentStore.getState().project, gesture.diff), freshId());
}
