// Undo, redo and the way back to any earlier state: commits like any other, made of the diffs that history remembers.
import { appError } from '#shared/base/errors';
import { fail, ok, type Result } from '#shared/base/result';
import { type Deed, subjectOf } from '#shared/change/deed';
import { type Diff, isEmpty } from '#shared/change/diff';
import { type Replay, replayLabel } from '#shared/change/replay-label';
import { restoring } from '#shared/change/restore';
import { fits, redoing, undoing } from '#shared/change/undo';
import { boardText } from '#shared/text/board-text';
import { documentStore } from './document';
import { enact } from './execute';
import { freshId } from './fresh-id';
import { diffsSince } from './history-log';
import { forgetHistory, type Gesture, lastDone, lastUndone } from './history-stacks';
import { say, sessionStore } from './session';

export const canUndo = (): boolean => lastDone() !== null;
export const canRedo = (): boolean => lastUndone() !== null;

/** Buttons ask at every change of the document; a gesture of thousands of records is counted once. */
const deeds = new WeakMap<Gesture, Deed>();

function deedOfGesture(gesture: Gesture | null): Deed | null {
  if (gesture === null) return null;
  const known = deeds.get(gesture);
  if (known !== undefined) return known;
  const deed = { replay: null, label: gesture.label, ...subjectOf(gesture.diff) };
  deeds.set(gesture, deed);
  return deed;
}

/** What undo or redo would take up now; null: nothing. */
export const replayable = (replay: Replay): Deed | null =>
  deedOfGesture(replay === 'undo' ? lastDone() : lastUndone());

/** Does a remembered diff. History comes from a file: where it does not fit, it ends, and is not forced. */
function replay(by: Replay, label: string | null, diff: Diff): Diff | null {
  if (fits(documentStore.getState().project, diff)) {
    enact(replayLabel(by, label), diff, freshId());
    return diff;
  }
  forgetHistory();
  say({ tone: 'info', text: boardText.historyEnds[sessionStore.getState().preferences.language] });
  return null;
}

/** Takes back the last gesture and returns what that changed; null where there is none. */
export function undo(): Diff | null {
  const gesture = lastDone();
  if (gesture === null) return null;
  return replay('undo', gesture.label, undoing(documentStore.getState().project, gesture.diff));
}

/** Does again what was taken back last and returns what that changed; null where there is nothing. */
export function redo(): Diff | null {
  const gesture = lastUndone();
  if (gesture === null) return null;
  return replay('redo', gesture.label, redoing(documentStore.getState().project, gesture.diff));
}

/**
 * Makes the state after commit `seq` (0: the project's beginning) the state of now, as one commit. Returns what that
 * changed, an empty diff where nothing differs. Refused (`history-differs`) where the log does not lead there.
 */
export function restoreAfter(seq: number): Result<Diff> {
  const later = diffsSince(seq);
  if (later === null) return fail(appError('command/refused', { reason: 'history-differs' }));
  const diff = restoring(documentStore.getState().project, later);
  if (diff.ok && !isEmpty(diff.value)) enact('restore', diff.value, freshId());
  return diff.ok ? ok(diff.value) : diff;
}
