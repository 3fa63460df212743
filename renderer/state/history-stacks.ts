// What can be undone and redone: the log of commits read as two stacks. The same reading makes them again after a
// restart, since an undo is a commit like any other.
import type { Commit } from '#shared/change/commit';
import { compose, type Diff, emptyDiff, isEmpty } from '#shared/change/diff';

/** All commits of one gesture, composed. */
export interface Gesture {
  readonly gestureId: string;
  readonly diff: Diff;
}

/** Steps kept for undo; older ones stay in the file's log. */
const deepest = 1_000;

let done: Gesture[] = [];
let undone: Gesture[] = [];

/** Reads one more commit of the log. */
export function remember({ label, gestureId, diff }: Pick<Commit, 'label' | 'gestureId' | 'diff'>): void {
  if (label === 'undo') step(done, undone);
  else if (label === 'redo') step(undone, done);
  else {
    undone = [];
    const last = done.at(-1)?.gestureId === gestureId ? done.pop() : undefined;
    const whole = compose(last?.diff ?? emptyDiff, diff);
    // Typed and typed back: nothing is left to take back.
    if (!isEmpty(whole)) done.push({ gestureId, diff: whole });
    if (done.length > deepest) done.shift();
  }
}

/** Moves the last gesture to the other stack. What it was may lie before the log's beginning: then that stack ends. */
function step(from: Gesture[], to: Gesture[]): void {
  const gesture = from.pop();
  if (gesture === undefined) to.length = 0;
  else to.push(gesture);
}

/** Begins anew from a log. */
export function recallHistory(commits: readonly Commit[]): void {
  done = [];
  undone = [];
  for (const commit of commits) remember(commit);
}

export const lastDone = (): Gesture | null => done.at(-1) ?? null;
export const lastUndone = (): Gesture | null => undone.at(-1) ?? null;
