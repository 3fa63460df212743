// One open project: edits go to its working copy, and from there its publisher brings them to the user's file.
import type { Result } from '#shared/base/result';
import type { Commit } from '#shared/change/commit';
import { allRecords } from '#shared/model/project';
import type { OpenedProject, SaveStatus } from './host-protocol';
import { giveUpReserve } from './reserve-file';
import { removeSessionFolder, type SessionFacts, sessionFolder } from './session-folder';
import { SessionPublisher } from './session-publisher';
import type { Surroundings, WorkingCopy } from './working-copy';

/** Commits handed over with an opened project, for undo after a restart. */
const historyHanded = 200;

export interface SessionOptions {
  readonly dataFolder: string;
  readonly sessionId: string;
  readonly copy: WorkingCopy;
  readonly facts: SessionFacts;
  readonly surroundings: Surroundings;
  /** Milliseconds of a clock that only goes forward. */
  readonly ticks: () => number;
  readonly onStatus: (status: SaveStatus) => void;
}

export class ProjectSession {
  readonly copy: WorkingCopy;
  readonly publisher: SessionPublisher;
  private readonly folder: string;

  constructor(private readonly options: SessionOptions) {
    this.copy = options.copy;
    this.folder = sessionFolder(options.dataFolder, options.sessionId);
    this.publisher = new SessionPublisher({ ...options, folder: this.folder });
  }

  /** The project as the window gets it. */
  opened(): OpenedProject {
    return {
      sessionId: this.options.sessionId,
      projectId: this.copy.projectId,
      target: this.publisher.target,
      records: [...allRecords(this.copy.load())],
      history: this.copy.history(null, historyHanded).commits,
      rev: this.copy.rev,
      publishedRev: this.publisher.publishedRev,
    };
  }

  /** Writes the commit; on the disk when this returns. On a full disk the reserve is given up for it. */
  commit(commit: Commit): Result<{ readonly rev: number }> {
    const before = this.copy.rev;
    let done = this.copy.commit(commit);
    const isFull = !done.ok && done.error.code === 'disk/full';
    if (isFull && giveUpReserve(this.options.dataFolder)) done = this.copy.commit(commit);
    if (this.copy.rev > before) this.publisher.noteEdit();
    return done;
  }

  /** Publishes what is left and closes. `kept`: what stands in no file stays in the session folder. */
  async close(): Promise<{ readonly kept: boolean }> {
    await this.publisher.stop();
    const kept = this.publisher.isBehind;
    this.copy.close();
    if (!kept) await removeSessionFolder(this.folder);
    return { kept };
  }
}
