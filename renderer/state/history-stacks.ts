// What can be undone and redone: the log of commits read as two stacks. The same reading makes them again after a
// restart, since an undo is a commit like any other.
import type { Commit } from '#shared/change/commit';
import { compose, type Diff, emptyDiff } from '#shared/change/diff';

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
  if (label === 'undo') {
    const gesture = done.pop();
    if (gesture !== undefined) undone.push(gesture);
    return;
  }
  if (label === 'redo') {
    const gesture = undone.pop();
    if (gesture !== undefined) done.push(gesture);
    return;
  }
  undone = [];
  const last = done.at(-1);
  if (last?.gestureId === gestureId) done[done.length - 1] = { gestureId, diff: compose(last.diff, diff) };
  else done.push({ gestureId, diff: compose(emptyDiff, diff) });
  if (done.length > deepest) done.shift();
}

/** Begins anew from a log. */
export function recallHistory(commits: readonly Commit[]): void {
  done = [];
  undone = [];
  for (const commit of commits) remember(commit);
}

export const lastDone = (): Gesture | null => done.at(-1) ?? null;
export const lastUndone = (): Gesture | null => undone.at(-1) ?? null;
