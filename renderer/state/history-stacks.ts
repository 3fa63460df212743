// What can be undone and redone: the log of commits read as two stacks. The same reading makes them again after a
// restart, since an undo is a commit like any other.
import type { Commit } from '#shared/change/commit';
import { compose, type Diff, emptyDiff, invert } from '#shared/change/diff';
import { follows } from '#shared/change/follows';
import { readLabel } from '#shared/change/replay-label';
import { raisesMarksOnly } from '#shared/change/undo';

/** All commits of one gesture, composed. */
export interface Gesture {
  readonly gestureId: string;
  /** Of its first commit: what a person would call the whole. Null where an old log does not tell. */
  readonly label: string | null;
  readonly diff: Diff;
}

/** Steps kept for undo; older ones stay in the file's log. */
const deepest = 1_000;

let done: Gesture[] = [];
let undone: Gesture[] = [];

/** Reads one more commit of the log. */
export function remember({ label, gestureId, diff }: Pick<Commit, 'label' | 'gestureId' | 'diff'>): void {
  const said = readLabel(label);
  if (said.replay === 'undo') step(done, undone, { gestureId, label: said.label, diff: invert(diff) });
  else if (said.replay === 'redo') step(undone, done, { gestureId, label: said.label, diff });
  else {
    undone = [];
    const last = lastOf(gestureId, diff);
    const whole = compose(last?.diff ?? emptyDiff, diff);
    // Typed and typed back, or made and dropped: nothing is left to take back.
    if (!raisesMarksOnly(whole)) done.push({ gestureId, label: last?.label ?? label, diff: whole });
    if (done.length > deepest) done.shift();
  }
}

/** Takes the gesture off that the commit goes on with, if it does. A log comes from a file and may not fit together. */
function lastOf(gestureId: string, diff: Diff): Gesture | undefined {
  const last = done.at(-1);
  return last?.gestureId === gestureId && follows(last.diff, diff) ? done.pop() : undefined;
}

/**
 * Moves the last gesture to the other stack. One that lies before the log's beginning is known only by what its
 * undo or redo did; what else lies there is unknown, so the stack it came from has ended anyway.
 */
function step(from: Gesture[], to: Gesture[], done: Gesture): void {
  to.push(from.pop() ?? done);
}

/** Begins anew from a log. */
export function recallHistory(commits: readonly Commit[]): void {
  forgetHistory();
  for (const commit of commits) remember(commit);
}

/** Nothing can be undone or redone: what is remembered does not fit the project. */
export function forgetHistory(): void {
  done = [];
  undone = [];
}

export const lastDone = (): Gesture | null => done.at(-1) ?? null;
export const lastUndone = (): Gesture | null => undone.at(-1) ?? null;
