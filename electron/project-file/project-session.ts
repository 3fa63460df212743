// One open project: commits go to its working copy, its working copy goes to the user's file when the schedule says so.
// The status it tells is always true; a failure to publish never touches an edit.
import { appError } from '#shared/base/errors';
import { fail, ok, type Result } from '#shared/base/result';
import type { Commit } from '#shared/change/commit';
import { allRecords } from '#shared/model/project';
import type { BlobStore } from './blob-store';
import { diskError } from './disk-error';
import type { HistoryPage, OpenedProject, Published, SaveStatus } from './host-protocol';
import { type Expectation, fileDigest, type Placed, publish } from './publish';
import { edited, failed, idle, nextPublishAt, type PublishState, published } from './publish-schedule';
import { giveUpReserve } from './reserve-file';
import { resolvedPath } from './resolved-path';
import { makeSealedImage } from './sealed-image';
import {
  backupFolder,
  removeSessionFolder,
  type SessionFacts,
  type SessionFile,
  sessionFolder,
  writeFacts,
} from './session-folder';
import type { Surroundings, WorkingCopy } from './working-copy';

/** Commits handed over with an opened project, for undo after a restart. */
const historyHanded = 200;
/** Every so many publishings by itself the written file is read back. */
const verifyEvery = 10;

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

/** How a version is put somewhere. */
interface Placing {
  readonly target: string;
  readonly expected: Expectation;
  readonly device: number | null;
  readonly withoutFreed?: boolean;
  readonly verify: boolean;
  readonly announce?: (sha256: string) => Promise<void>;
}

export class ProjectSession {
  private facts: SessionFacts;
  private state: PublishState = idle;
  private timer: NodeJS.Timeout | undefined;
  private lastTold: SaveStatus['state'] | null = null;
  /** Publishing is done one after another. */
  private queue: Promise<unknown> = Promise.resolve();
  private published = 0;
  private readonly folder: string;

  constructor(private readonly options: SessionOptions) {
    this.facts = options.facts;
    this.folder = sessionFolder(options.dataFolder, options.sessionId);
    if (this.isBehind) this.noteEdit();
  }

  /** The project as the window gets it. */
  opened(): OpenedProject {
    const { copy, sessionId } = this.options;
    return {
      sessionId,
      projectId: copy.projectId,
      target: this.facts.file?.target ?? null,
      records: [...allRecords(copy.load())],
      history: copy.history(null, historyHanded).commits,
      rev: copy.rev,
      publishedRev: this.facts.publishedRev,
    };
  }

  get blobs(): BlobStore {
    return this.options.copy.blobs;
  }

  /** Commits before number `before` (null: the newest), newest last. */
  history(before: number | null, limit: number): HistoryPage {
    return this.options.copy.history(before, limit);
  }

  /** Writes the commit; on the disk when this returns. On a full disk the reserve is given up for it. */
  commit(commit: Commit): Result<{ readonly rev: number }> {
    const { copy, dataFolder } = this.options;
    const before = copy.rev;
    let done = copy.commit(commit);
    if (!done.ok && done.error.code === 'disk/full' && giveUpReserve(dataFolder)) done = copy.commit(commit);
    if (copy.rev > before) this.noteEdit();
    return done;
  }

  /** Publishes what stands in no file yet. `explicit`: also makes sure that the file is what it should be. */
  save(explicit: boolean): Promise<Result<Published>> {
    return this.inTurn(() => this.publishOwn(explicit));
  }

  /** Goes on under another name. `expected`: what may be replaced there. */
  saveAs(path: string, expected: Expectation): Promise<Result<Published>> {
    return this.inTurn(async () => {
      const target = await resolvedPath(path);
      if (!target.ok) return target;
      if (target.value === this.facts.file?.target) return this.publishOwn(true);
      this.tell({ state: 'publishing', target: target.value, at: this.now() });
      const placed = await this.place({ target: target.value, expected, device: null, verify: true });
      const done = placed.ok ? await this.adopt(target.value, placed.value) : placed;
      this.tellWhereItStands();
      return done;
    });
  }

  /** Leaves a copy elsewhere, without remains of deleted content. */
  saveCopy(path: string): Promise<Result<Published>> {
    return this.inTurn(async () => {
      const target = await resolvedPath(path);
      if (!target.ok) return target;
      if (target.value === this.facts.file?.target) return this.publishOwn(true);
      const placing = { target: target.value, expected: { kind: 'any' }, device: null } as const;
      const placed = await this.place({ ...placing, withoutFreed: true, verify: true });
      return placed.ok ? ok({ target: target.value, ...placed.value }) : placed;
    });
  }

  /** Publishes what is left and closes. `kept`: what stands in no file stays in the session folder. */
  async close(): Promise<{ readonly kept: boolean }> {
    if (this.facts.file !== null && this.isBehind) await this.save(false);
    await this.queue;
    clearTimeout(this.timer);
    const kept = this.isBehind;
    this.options.copy.close();
    if (!kept) await removeSessionFolder(this.folder);
    return { kept };
  }

  private get isBehind(): boolean {
    return this.options.copy.rev > this.facts.publishedRev;
  }

  private now(): number {
    return this.options.surroundings.now();
  }

  private inTurn<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
    const turn = this.queue.then(work);
    // The caller sees a rejection, which is a bug; the next in the queue must not.
    this.queue = turn.then(
      () => null,
      () => null,
    );
    return turn;
  }

  private async publishOwn(explicit: boolean): Promise<Result<Published>> {
    const { file, publishedRev: rev } = this.facts;
    if (file === null) return fail(appError('session/not-open', { reason: 'no target' }));
    const { target, device, sha256 } = file;
    if (!this.isBehind && (!explicit || (await this.stands(file)))) return ok({ target, rev, sha256 });
    this.published += 1;
    const startedAt = this.options.ticks();
    this.tell({ state: 'publishing', target, at: this.now() });
    const placed = await this.place({
      target,
      expected: { kind: 'own', sha256: [sha256, ...(file.nextSha256 === null ? [] : [file.nextSha256])] },
      device,
      verify: explicit || this.published % verifyEvery === 0,
      announce: (nextSha256) => this.keepFacts({ ...this.facts, file: { ...file, nextSha256 } }),
    });
    const done = placed.ok ? await this.adopt(target, placed.value) : placed;
    const endedAt = this.options.ticks();
    if (done.ok) {
      this.state = published(this.state, startedAt, endedAt, this.isBehind);
      this.tellWhereItStands();
    } else {
      this.state = failed(this.state, startedAt, endedAt);
      this.tell({ state: 'failed', target, at: this.now(), error: done.error });
    }
    this.arm();
    return done;
  }

  /** True when the file still is what was put there. */
  private async stands({ target, sha256 }: SessionFile): Promise<boolean> {
    try {
      return (await fileDigest(target)) === sha256;
    } catch (error) {
      // What cannot be read is published again, and that will say why it cannot be.
      diskError(error);
      return false;
    }
  }

  /** From now on the session's file is this version at `target`. */
  private async adopt(
    target: string,
    { sha256, device, rev }: Placed & { rev: number },
  ): Promise<Result<Published>> {
    try {
      await this.keepFacts({ file: { target, device, sha256, nextSha256: null }, publishedRev: rev });
      return ok({ target, rev, sha256 });
    } catch (error) {
      return fail(diskError(error));
    }
  }

  private async keepFacts(facts: SessionFacts): Promise<void> {
    this.facts = facts;
    await writeFacts(this.folder, facts);
  }

  private async place(placing: Placing): Promise<Result<Placed & { readonly rev: number }>> {
    const { copy, dataFolder } = this.options;
    const image = await makeSealedImage(copy, this.folder, placing.withoutFreed ?? false);
    if (!image.ok) return image;
    try {
      const placed = await publish({
        announce: async () => undefined,
        ...placing,
        image: image.value,
        backupFolder: backupFolder(dataFolder, copy.projectId),
        at: this.now(),
      });
      return placed.ok ? ok({ ...placed.value, rev: image.value.rev }) : placed;
    } finally {
      await image.value.discard();
    }
  }

  private noteEdit(): void {
    this.state = edited(this.state, this.options.ticks());
    const toldWorse =
      this.lastTold === 'failed' || this.lastTold === 'publishing' || this.lastTold === 'safe-here';
    if (!toldWorse) this.tellWhereItStands();
    this.arm();
  }

  private tellWhereItStands(): void {
    const target = this.facts.file?.target ?? null;
    const at = this.now();
    this.tell(
      target === null || this.isBehind
        ? { state: 'safe-here', target, at }
        : { state: 'published', target, at },
    );
  }

  private tell(status: SaveStatus): void {
    this.lastTold = status.state;
    this.options.onStatus(status);
  }

  /** Sets the timer for the next publishing by itself. */
  private arm(): void {
    clearTimeout(this.timer);
    const at = this.facts.file === null ? null : nextPublishAt(this.state);
    if (at === null) return;
    this.timer = setTimeout(() => this.save(false), Math.max(0, at - this.options.ticks()));
  }
}
