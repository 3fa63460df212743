// Commits on their way to the store, with a store that fails as stores do.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { appError, type ErrorCode } from '#shared/base/errors';
import { idFromBytes } from '#shared/base/id';
import { fail, ok, type Result } from '#shared/base/result';
import type { Commit } from '#shared/change/commit';
import { emptyDiff } from '#shared/change/diff';
import { mostFaults, nextSeq, post, retryMs, startOutbox, stopOutbox } from '../../../renderer/state/outbox';
import { sessionStore } from '../../../renderer/state/session';

const commit = (seq: number): Commit => ({
  id: idFromBytes((size) => new Uint8Array(size).fill(seq)),
  seq,
  at: 0,
  authorId: null,
  label: 'add-notes',
  gestureId: idFromBytes((size) => new Uint8Array(size).fill(seq)),
  diff: emptyDiff,
});

/** What the store answers to each commit in turn; ok when nothing is said. */
let answers: (ErrorCode | 'ok')[] = [];
let asked: string[] = [];
const reloaded = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  answers = [];
  asked = [];
  reloaded.mockClear();
  const ask = (channel: string): Promise<Result<unknown>> => {
    asked.push(channel);
    if (channel === 'project:load') return Promise.resolve(ok({ lastSeq: 0 }));
    const answer = answers.shift() ?? 'ok';
    return Promise.resolve(answer === 'ok' ? ok(null) : fail(appError(answer)));
  };
  vi.stubGlobal('window', { wayboard: { ask }, setTimeout, clearTimeout });
  startOutbox(0, { onUnsent: () => undefined, onReloaded: reloaded });
});

afterEach(() => {
  stopOutbox();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const settled = (): Promise<void> => vi.advanceTimersByTimeAsync(0).then(() => undefined);
const commits = (): number => asked.filter((channel) => channel === 'project:commit').length;

describe('the outbox', () => {
  it('sends commits one after another and numbers the next', async () => {
    post(commit(1));
    post(commit(2));
    await settled();
    expect(commits()).toBe(2);
    expect(nextSeq()).toBe(3);
  });

  it('sends again what a full disk could not take, as long as it takes', async () => {
    answers = Array.from({ length: 8 }, () => 'disk/full');
    post(commit(1));
    await vi.advanceTimersByTimeAsync(8 * retryMs);
    expect(commits()).toBe(9);
    expect(reloaded).not.toHaveBeenCalled();
  });

  it('takes back what is refused for good and says so', async () => {
    answers = ['commit/refused'];
    post(commit(1));
    await settled();
    expect(reloaded).toHaveBeenCalledOnce();
    expect(sessionStore.getState().notices.at(-1)?.tone).toBe('error');
  });

  it('gives a fault of the program a few tries, not all day', async () => {
    answers = Array.from({ length: 20 }, () => 'app/bug');
    post(commit(1));
    await vi.advanceTimersByTimeAsync(20 * retryMs);
    expect(commits()).toBe(mostFaults);
    expect(reloaded).toHaveBeenCalledOnce();
  });
});
