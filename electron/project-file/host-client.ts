// The caller's side of one open project: main and the command line speak to the database host through this.
// Never leaves a promise open: a host that dies or stays silent settles everything with `session/host-gone`.
import { appError } from '#shared/base/errors';
import { fail, type Result } from '#shared/base/result';
import type { EncodedCommit } from '#shared/change/commit';
import type { HistoryPage } from '#shared/ipc/contract';
import type { AnyRecord } from '#shared/model/records';
import type { ForkEntry } from './host-process';
import {
  isResponse,
  isStatusEvent,
  type OpenedProject,
  type Payload,
  type Published,
  type RecoverableSession,
  type SaveStatus,
  type Values,
  type Verb,
} from './host-protocol';
import { takeIn } from './take-in';

export interface ProjectHostOptions {
  readonly fork: ForkEntry;
  /** Absolute; private to the user; holds `sessions/` and `backups/`. Made where it is missing. */
  readonly dataFolder: string;
  /** A fresh random id (`idFromBytes`). */
  readonly freshId: () => string;
}

/** One project, or none yet; after `close` or `exited` every call answers `session/host-gone`. */
export interface ProjectHost {
  /** Takes a file in and opens it. The file is not touched before the first edit. */
  open(path: string): Promise<Result<OpenedProject>>;
  /** Makes a project; with a target it is published there at once. An existing file there is refused. */
  create(
    records: readonly AnyRecord[],
    blobs: readonly Uint8Array[],
    target: string | null,
  ): Promise<Result<OpenedProject>>;
  /** What a crash left behind, newest edit first. */
  recoverable(): Promise<Result<readonly RecoverableSession[]>>;
  /** Goes on with a session that `recoverable` listed. */
  restore(sessionId: string): Promise<Result<OpenedProject>>;
  /** Settles after the commit is on the disk. A commit sent twice (same id) counts once. */
  commit(commit: EncodedCommit): Promise<Result<{ readonly rev: number }>>;
  /** Publishes now; `explicit` when a person asked for it. */
  save(explicit: boolean): Promise<Result<Published>>;
  saveAs(target: string): Promise<Result<Published>>;
  saveCopy(target: string): Promise<Result<Published>>;
  putBlob(bytes: Uint8Array): Promise<Result<{ readonly sha256: string }>>;
  getBlob(sha256: string): Promise<Result<{ readonly bytes: Uint8Array } | null>>;
  history(before: number | null, limit: number): Promise<Result<HistoryPage>>;
  /** Publishes what is left, ends the session and the process. `kept`: edits that stand in no file remain here. */
  close(): Promise<Result<{ readonly kept: boolean }>>;
  /** Returns how to stop listening. */
  onStatus(listener: (status: SaveStatus) => void): () => void;
  /** Settles when the process is gone, after `close` or by misfortune. */
  readonly exited: Promise<void>;
}

const quickMs = 10_000;
const slowMs = 120_000;
const timeLimitsMs: Readonly<Partial<Record<Verb, number>>> = {
  commit: quickMs,
  'put-blob': quickMs,
  'get-blob': quickMs,
  history: quickMs,
};

/** Starts a host and returns its voice. */
export function openProjectHost({ fork, dataFolder, freshId }: ProjectHostOptions): ProjectHost {
  const host = fork('database-host');
  const pending = new Map<number, (result: Result<unknown>) => void>();
  const listeners = new Set<(status: SaveStatus) => void>();
  let lastId = 0;
  let gone = false;

  const exited = host.exited.then(() => {
    gone = true;
    for (const settle of pending.values()) settle(fail(appError('session/host-gone')));
    pending.clear();
  });

  host.onMessage((message) => {
    if (isStatusEvent(message)) for (const listener of listeners) listener(message.status);
    else if (isResponse(message)) pending.get(message.id)?.(message.result);
  });

  function ask<V extends Verb>(verb: V, payload: Payload<V>): Promise<Result<Values[V]>> {
    if (gone) return Promise.resolve(fail(appError('session/host-gone', { verb })));
    lastId += 1;
    const id = lastId;
    return new Promise((resolve) => {
      // A host that does not answer is as good as dead; killed, its working copy can be opened again.
      const timer = setTimeout(() => host.kill(), timeLimitsMs[verb] ?? slowMs);
      pending.set(id, (result) => {
        clearTimeout(timer);
        pending.delete(id);
        resolve(result as Result<Values[V]>);
      });
      host.send({ id, verb, payload });
    });
  }

  return {
    async open(path) {
      const sessionId = freshId();
      const taken = await takeIn({ fork, dataFolder, sessionId, path });
      return taken.ok ? ask('open-session', { dataFolder, sessionId }) : taken;
    },
    create: (records, blobs, target) =>
      ask('create', { dataFolder, records: [...records], blobs: [...blobs], target }),
    recoverable: () => ask('list-sessions', { dataFolder }),
    restore: (sessionId) => ask('open-session', { dataFolder, sessionId }),
    commit: (commit) => ask('commit', { commit }),
    save: (explicit) => ask('save', { explicit }),
    saveAs: (target) => ask('save-as', { target }),
    saveCopy: (target) => ask('save-copy', { target }),
    putBlob: (bytes) => ask('put-blob', { bytes }),
    getBlob: (sha256) => ask('get-blob', { sha256 }),
    history: (before, limit) => ask('history', { before, limit }),
    async close() {
      const closed = await ask('shutdown', {});
      host.kill();
      await exited;
      return closed;
    },
    onStatus(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    exited,
  };
}
