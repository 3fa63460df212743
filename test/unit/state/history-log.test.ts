// The log as the panel reads it: page by page, in step with what is done meanwhile, honest about where it ends.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { appError } from '#shared/base/errors';
import { fail, ok, type Result } from '#shared/base/result';
import { diffOf, updating } from '#shared/change/build-diff';
import { type Commit, encodeCommit } from '#shared/change/commit';
import type { HistoryPage } from '#shared/ipc/contract';
import {
  closeLog,
  diffsSince,
  historyLog,
  noteInLog,
  openLog,
  pageLength,
  readOlder,
} from '../../../renderer/state/history-log';
import { startOutbox, stopOutbox } from '../../../renderer/state/outbox';
import { sessionStore } from '../../../renderer/state/session';
import { testId } from '../change/arbitrary-project';
import { noteIds, smallProject } from '../change/small-project';

const note = smallProject.note.get(noteIds[0]);
if (note === undefined) throw new Error('no note');

const commit = (seq: number): Commit => ({
  id: testId('C', seq),
  seq,
  at: seq,
  authorId: null,
  label: 'edit-note-text',
  gestureId: testId('G', seq),
  diff: diffOf([updating({ ...note, text: `${seq - 1}` }, { text: `${seq}` })]),
});

/** The commits the store holds: from the first it kept to the newest. */
let stored: Commit[] = [];
let answer: (page: HistoryPage) => Result<HistoryPage> | Promise<Result<HistoryPage>>;

const run = (first: number, last: number): Commit[] =>
  Array.from({ length: last - first + 1 }, (_, at) => commit(first + at));
const seqs = (): number[] => historyLog.getState().commits.map(({ seq }) => seq);

beforeEach(() => {
  answer = ok;
  const ask = async (channel: string, asked: { before: number | null; limit: number }) => {
    expect(channel).toBe('project:history');
    const older = stored.filter(({ seq }) => seq < (asked.before ?? Infinity));
    const commits = older.slice(-asked.limit);
    const isMore = commits.length === asked.limit;
    return answer({ commits: commits.map(encodeCommit), older: isMore ? (commits[0]?.seq ?? 0) : null });
  };
  vi.stubGlobal('window', { wayboard: { ask } });
});

afterEach(() => {
  closeLog();
  stopOutbox();
  vi.unstubAllGlobals();
});

function store(first: number, last: number): void {
  stored = run(first, last);
  startOutbox(last, { onUnsent: () => undefined, onReloaded: () => undefined });
}

const settled = (): Promise<void> =>
  vi.waitFor(() => expect(historyLog.getState().state).not.toBe('reading'));

describe('the log', () => {
  it('is read page by page, newest first, down to the beginning of the project', async () => {
    store(1, 450);
    openLog();
    await settled();
    expect(seqs()).toEqual(
      run(1, 450)
        .map(({ seq }) => seq)
        .reverse()
        .slice(0, pageLength),
    );
    expect(historyLog.getState().end).toBe('more');
    await readOlder();
    await readOlder();
    expect(seqs()).toHaveLength(450);
    expect(historyLog.getState().end).toBe('beginning');
    await readOlder();
    expect(seqs()).toHaveLength(450);
  });

  it('says so where older commits are no longer kept', async () => {
    store(41, 60);
    openLog();
    await settled();
    expect(historyLog.getState()).toMatchObject({ end: 'thinned', state: 'idle' });
    expect(seqs().at(-1)).toBe(41);
  });

  it('ends where a commit is missing, whatever lies before', async () => {
    store(1, 20);
    stored.splice(9, 1);
    openLog();
    await settled();
    expect(seqs().at(-1)).toBe(11);
    expect(historyLog.getState().end).toBe('thinned');
  });

  it('is empty at the beginning of a project', async () => {
    store(1, 0);
    openLog();
    await settled();
    expect(historyLog.getState()).toMatchObject({ commits: [], end: 'beginning' });
  });

  it('keeps up with commits made while a page is on its way, each once', async () => {
    store(1, 10);
    answer = (page) => {
      startOutbox(12, { onUnsent: () => undefined, onReloaded: () => undefined });
      noteInLog(commit(11));
      noteInLog(commit(12));
      return ok(page);
    };
    openLog();
    await settled();
    expect(seqs()).toEqual(
      run(1, 12)
        .map(({ seq }) => seq)
        .reverse(),
    );
    expect(diffsSince(10)).toEqual([commit(11).diff, commit(12).diff]);
  });

  it('hands out the later diffs only where it knows all of them', async () => {
    store(41, 60);
    openLog();
    await settled();
    expect(diffsSince(60)).toEqual([]);
    expect(diffsSince(40)).toHaveLength(20);
    expect(diffsSince(39)).toBeNull();
  });

  it('says what went wrong, and reads again when asked', async () => {
    store(1, 3);
    answer = () => fail(appError('session/host-gone'));
    openLog();
    await settled();
    expect(historyLog.getState().state).toBe('failed');
    expect(sessionStore.getState().notices.at(-1)?.tone).toBe('error');
    answer = ok;
    await readOlder();
    expect(seqs()).toEqual([3, 2, 1]);
  });

  it('takes no answer meant for an earlier opening', async () => {
    store(1, 3);
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    answer = (page) => held.then(() => ok(page));
    openLog();
    closeLog();
    letGo();
    await held;
    expect(historyLog.getState()).toMatchObject({ isOpen: false, commits: [] });
  });
});
