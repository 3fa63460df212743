// One open project as main holds it: the database host, started anew where it dies, and the document as the
// host last confirmed it. Knows no window; never answers a commit before the host has it on the disk.
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { type AppError, appError } from '#shared/base/errors';
import { fail, ok, type Result } from '#shared/base/result';
import { type Commit, encodeCommit } from '#shared/change/commit';
import { apply, type Diff } from '#shared/change/diff';
import type { HistoryPage, LoadedProject, SaveStatus } from '#shared/ipc/contract';
import { recordsText } from '#shared/ipc/records-text';
import { allRecords, type Project, projectOf } from '#shared/model/project';
import type { ProjectHost } from '../project-file/host-client';
import type { SaveStatus as HostStatus, OpenedProject } from '../project-file/host-protocol';

export interface ProjectSession {
  readonly sessionId: string;
  /** The file's absolute path; null before the first save. */
  readonly target: () => string | null;
  readonly status: () => SaveStatus;
  /** Nobody has edited it yet: a new project as its template made it. */
  readonly isPristine: () => boolean;
  /** The document as stored. */
  readonly project: () => Project;
  readonly load: () => Promise<Result<LoadedProject>>;
  readonly commit: (commit: Commit) => Promise<Result<{ readonly seq: number }>>;
  /** A page of the log, oldest first: at most `limit` commits before number `before` (null: the newest). */
  readonly history: (before: number | null, limit: number) => Promise<Result<HistoryPage>>;
  /** `explicit`: a person asked, so the file is read back and compared. */
  readonly save: (explicit: boolean) => Promise<Result<SaveStatus>>;
  readonly saveAs: (target: string) => Promise<Result<SaveStatus>>;
  readonly saveCopy: (target: string) => Promise<Result<{ readonly fileName: string }>>;
  /** Keeps a picture's bytes; to be called before the commit whose record names them. */
  readonly keepPicture: (bytes: Uint8Array) => Promise<Result<{ readonly sha256: string }>>;
  /** The bytes of a picture of the project; undefined where it has none such. */
  readonly picture: (sha256: string) => Promise<Uint8Array | undefined>;
  /** Publishes what is left and ends the host. `kept`: edits that stand in no file stay on this computer. */
  readonly close: () => Promise<Result<{ readonly kept: boolean }>>;
}

export interface SessionEars {
  readonly status: (status: SaveStatus) => void;
  /** The host died and could not be started again: nothing more is stored until the project is opened anew. */
  readonly trouble: (error: AppError) => void;
}

/** A host that dies this often with no edit stored in between dies of the project, not of an accident. */
const mostRestarts = 5;
const historyLength = 500;
/** Diffs are folded into the document when it is asked for, or when this many wait. */
const mostWaiting = 1_000;

/**
 * Holds an opened project. `startHost` starts one more host where the first dies; `opened` is what the first
 * answered.
 */
export function holdProject(
  first: ProjectHost,
  opened: OpenedProject,
  startHost: () => ProjectHost,
  ears: SessionEars,
): ProjectSession {
  let host = first;
  let target = opened.target;
  let document = projectOf(opened.records);
  let waiting: Diff[] = [];
  // What the host counts: the history it hands over may be shorter than the project is old, or empty.
  let lastSeq = opened.rev;
  let status = firstStatus(opened);
  let restarts = 0;
  let closing = false;
  let ready: Promise<Result<null>> = Promise.resolve(ok(null));
  const restoredEdits = opened.target === null ? 0 : opened.rev - opened.publishedRev;

  const hear = (next: HostStatus): void => {
    status = statusForWindow(next);
    ears.status(status);
  };
  const listen = (to: ProjectHost): void => {
    to.onStatus(hear);
    to.exited.then(() => {
      if (!closing) ready = restart();
    });
  };

  async function restart(): Promise<Result<null>> {
    while (restarts < mostRestarts) {
      restarts += 1;
      host = startHost();
      const restored = await host.restore(opened.sessionId);
      if (restored.ok) {
        document = projectOf(restored.value.records);
        waiting = [];
        // A commit the dead host stored but did not answer is in there and counted.
        lastSeq = restored.value.rev;
        listen(host);
        return ok(null);
      }
      if (restored.error.code !== 'session/host-gone') return lost(restored.error);
    }
    return lost(appError('session/host-gone'));
  }

  function lost(error: AppError): Result<null> {
    ears.trouble(error);
    return fail(error);
  }

  /** Asks the host, and where it dies meanwhile asks the next one: every verb here may be asked twice. */
  async function ask<T>(call: (host: ProjectHost) => Promise<Result<T>>): Promise<Result<T>> {
    const up = await ready;
    if (!up.ok) return up;
    const asked = host;
    const answer = await call(asked);
    if (answer.ok || answer.error.code !== 'session/host-gone' || closing) return answer;
    await asked.exited;
    const again = await ready;
    return again.ok ? call(host) : again;
  }

  function current(): Project {
    document = waiting.reduce(apply, document);
    waiting = [];
    return document;
  }

  listen(first);
  return {
    sessionId: opened.sessionId,
    target: () => target,
    status: () => status,
    isPristine: () => lastSeq === 0,
    project: current,
    async load() {
      const history = await ask((to) => to.history(null, historyLength));
      if (!history.ok) return history;
      return ok({
        records: recordsText(allRecords(current())),
        history: history.value.commits,
        lastSeq,
        fileName: target === null ? null : basename(target),
        status,
        restoredEdits,
      });
    },
    async commit(commit) {
      const stored = await ask((to) => to.commit(encodeCommit(commit)));
      if (!stored.ok) return stored;
      restarts = 0;
      if (commit.seq > lastSeq) {
        lastSeq = commit.seq;
        waiting.push(commit.diff);
        if (waiting.length >= mostWaiting) current();
      }
      return ok({ seq: commit.seq });
    },
    history: (before, limit) => ask((to) => to.history(before, limit)),
    async save(explicit) {
      const saved = await ask((to) => to.save(explicit));
      return saved.ok ? ok(status) : saved;
    },
    async saveAs(path) {
      const saved = await ask((to) => to.saveAs(path));
      if (!saved.ok) return saved;
      target = saved.value.target;
      return ok(status);
    },
    async saveCopy(path) {
      const saved = await ask((to) => to.saveCopy(path));
      return saved.ok ? ok({ fileName: basename(saved.value.target) }) : saved;
    },
    keepPicture: (bytes) => ask((to) => to.putBlob(bytes)),
    async picture(sha256) {
      const found = await ask((to) => to.getBlob(sha256));
      return found.ok ? found.value?.bytes : undefined;
    },
    close() {
      closing = true;
      return host.close();
    },
  };
}

/** What stands before the host has said a word: all is durable here, and in the file where one is whole. */
function firstStatus({ target, rev, publishedRev }: OpenedProject): SaveStatus {
  const name = target === null ? null : basename(target);
  if (name === null || rev > publishedRev) return { state: 'here', target: name };
  const savedAt = target === null ? undefined : statSync(target, { throwIfNoEntry: false })?.mtimeMs;
  return { state: 'saved', target: name, at: Math.round(savedAt ?? 0) };
}

function statusForWindow(status: HostStatus): SaveStatus {
  const target = status.target === null ? null : basename(status.target);
  if (status.state === 'safe-here' || target === null) return { state: 'here', target };
  if (status.state === 'publishing') return { state: 'saving', target };
  if (status.state === 'published') return { state: 'saved', target, at: status.at };
  return { state: 'failed', target, error: status.error };
}
