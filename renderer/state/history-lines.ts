// The log as a person reads it: the commits of one gesture are one line, and what left no trace is none. Pure.
import type { Commit } from '#shared/change/commit';
import { compose, type Diff } from '#shared/change/diff';
import { follows } from '#shared/change/follows';
import { raisesMarksOnly } from '#shared/change/undo';

export interface HistoryLine {
  /** The number of its last commit: restoring it gives the state after that. */
  readonly seq: number;
  /** Milliseconds since 1970 UTC of its last commit. */
  readonly at: number;
  /** Of its first commit: what a person would call the whole. */
  readonly label: string;
  readonly authorId: string | null;
  /** All it did. */
  readonly diff: Diff;
}

/** The lines of a gapless run of commits, both newest first. */
export function historyLines(commits: readonly Commit[]): HistoryLine[] {
  const lines: HistoryLine[] = [];
  let last: Commit | null = null;
  for (const commit of commits) {
    const { seq, at, label, authorId, diff, gestureId } = commit;
    const line = lines.at(-1);
    // A log comes from a file: what does not fit together stays apart.
    if (line !== undefined && last?.gestureId === gestureId && follows(diff, line.diff)) {
      lines[lines.length - 1] = { ...line, label, diff: compose(diff, line.diff) };
    } else lines.push({ seq, at, label, authorId, diff });
    last = commit;
  }
  return lines.filter((line) => !raisesMarksOnly(line.diff));
}
