// Commits on their way to the store: one at a time, in order, none dropped. What the store cannot take now is
// sent again; what it refuses for good is taken back by reading the project anew.
import type { AppError } from '#shared/base/errors';
import { type Commit, encodeCommit } from '#shared/change/commit';
import type { LoadedProject } from '#shared/ipc/contract';
import { errorText } from '#shared/text/error-text';
import { ask } from '../bridge/bridge';
import { say, sessionStore } from './session';

interface Listener {
  onUnsent(count: number): void;
  onReloaded(loaded: LoadedProject): void;
}

/** Between two tries, while the disk is full or the store restarts. */
export const retryMs = 1_000;
/** A fault of the program may pass; after so many in a row it will not, and the commit counts as refused. */
export const mostFaults = 3;

let queue: Commit[] = [];
let listener: Listener | null = null;
let lastSeq = 0;
let sending = false;
let faults = 0;
let retry: ReturnType<typeof setTimeout> | undefined;
let waiting: (() => void)[] = [];

/** Begins with an empty box after `seq` commits that are stored already. */
export function startOutbox(seq: number, on: Listener): void {
  stopOutbox();
  lastSeq = seq;
  listener = on;
}

/** Forgets what is unsent: the project is gone from this window. */
export function stopOutbox(): void {
  clearTimeout(retry);
  queue = [];
  faults = 0;
  listener = null;
  settle();
}

/** The number of the next commit. */
export const nextSeq = (): number => lastSeq + 1;

/** Takes a commit; it is sent as soon as those before it are stored. */
export function post(commit: Commit): void {
  lastSeq = commit.seq;
  queue.push(commit);
  listener?.onUnsent(queue.length);
  void send();
}

/** Resolves when all is stored; at once when nothing waits. */
export function drain(): Promise<void> {
  if (queue.length === 0) return Promise.resolve();
  clearTimeout(retry);
  void send();
  return new Promise((resolve) => waiting.push(resolve));
}

function settle(): void {
  const resolved = waiting;
  waiting = [];
  for (const resolve of resolved) resolve();
}

async function send(): Promise<void> {
  if (sending) return;
  sending = true;
  const from = listener;
  try {
    for (let commit = queue[0]; commit !== undefined && listener === from; commit = queue[0]) {
      const stored = await ask('project:commit', { commit: encodeCommit(commit) });
      if (listener !== from) break;
      if (!stored.ok) {
        await notStored(stored.error);
        break;
      }
      queue.shift();
      faults = 0;
      listener?.onUnsent(queue.length);
    }
  } finally {
    sending = false;
  }
  if (queue.length === 0) settle();
  else if (listener !== from) void send();
}

/** Errors after which the same commit would be refused again. */
const final: ReadonlySet<string> = new Set([
  'commit/refused',
  'record/invalid',
  'project/invariant',
  'ipc/malformed',
]);

async function notStored(error: AppError): Promise<void> {
  if (error.code === 'app/bug') faults++;
  if (!final.has(error.code) && faults < mostFaults) {
    retry = setTimeout(() => void send(), retryMs);
    return;
  }
  const loaded = await ask('project:load', {});
  if (loaded.ok) {
    say({ tone: 'error', text: errorText(error, sessionStore.getState().preferences.language) });
    listener?.onReloaded(loaded.value);
  } else retry = setTimeout(() => void send(), retryMs);
}
