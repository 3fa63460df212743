// The project's log as far as a person has looked into it: commits newest first, read page by page while the panel is
// open, and kept up with what is done meanwhile. Never changes the log.
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { type Commit, type EncodedCommit, parseCommit } from '#shared/change/commit';
import type { Diff } from '#shared/change/diff';
import { errorText } from '#shared/text/error-text';
import { ask } from '../bridge/bridge';
import { drain, nextSeq } from './outbox';
import { say, sessionStore } from './session';

export interface HistoryLog {
  readonly isOpen: boolean;
  /** Newest first, without gaps. */
  readonly commits: readonly Commit[];
  /** What lies before the oldest: more to read, the project's beginning, or commits that are no longer kept. */
  readonly end: 'more' | 'beginning' | 'thinned';
  readonly state: 'idle' | 'reading' | 'failed';
  /** A page has been read: the commits reach back from the newest, not only from the opening on. */
  readonly begun: boolean;
}

/** Commits asked for at a time. */
export const pageLength = 200;

const closed: HistoryLog = { isOpen: false, commits: [], end: 'more', state: 'idle', begun: false };
/** Counts openings, so that an answer to an earlier one is told apart. */
let opening = 0;

export const historyLog = createStore<HistoryLog>(() => closed);

export const useHistoryLog = <T>(selector: (log: HistoryLog) => T): T => useStore(historyLog, selector);

/** Begins to read from the newest commit on. */
export function openLog(): void {
  opening += 1;
  historyLog.setState({ ...closed, isOpen: true });
  void readOlder();
}

/** Forgets all that was read. */
export function closeLog(): void {
  opening += 1;
  historyLog.setState(closed);
}

/** Takes in a commit that was just made. */
export function noteInLog(commit: Commit): void {
  const { isOpen, commits } = historyLog.getState();
  if (isOpen) historyLog.setState({ commits: [commit, ...commits] });
}

/** Reads one page more; nothing while one is being read or none is left. What goes wrong is said. */
export async function readOlder(): Promise<void> {
  const { isOpen, end, state } = historyLog.getState();
  if (!isOpen || end !== 'more' || state === 'reading') return;
  const asked = opening;
  historyLog.setState({ state: 'reading' });
  // The log lies in the store: what is on its way there is not in it yet.
  await drain();
  const { begun, commits } = historyLog.getState();
  const before = begun ? (commits.at(-1)?.seq ?? null) : null;
  const page = await ask('project:history', { before, limit: pageLength });
  if (asked !== opening) return;
  if (page.ok) takePage(page.value.commits, page.value.older !== null);
  else {
    historyLog.setState({ state: 'failed' });
    say({ tone: 'error', text: errorText(page.error, sessionStore.getState().preferences.language) });
  }
}

/** Puts a page, oldest first, behind what is known. The log ends where a commit does not read or one is missing. */
function takePage(encoded: readonly EncodedCommit[], isMore: boolean): void {
  const newest = encoded.at(-1)?.seq ?? 0;
  const commits = historyLog.getState().commits.filter((commit) => commit.seq > newest);
  let due = (commits.at(-1)?.seq ?? nextSeq()) - 1;
  for (const one of encoded.toReversed()) {
    const commit = parseCommit(one);
    if (!commit.ok || commit.value.seq !== due) break;
    commits.push(commit.value);
    due -= 1;
  }
  const isWhole = due === newest - encoded.length;
  const end = due === 0 ? 'beginning' : isMore && isWhole ? 'more' : 'thinned';
  historyLog.setState({ commits, end, state: 'idle', begun: true });
}

/** The diffs of all commits after number `seq`, oldest first; null where they are not all known. */
export function diffsSince(seq: number): Diff[] | null {
  const later = historyLog.getState().commits.filter((commit) => commit.seq > seq);
  if (later.length !== nextSeq() - 1 - seq) return null;
  return later.map(({ diff }) => diff).toReversed();
}
