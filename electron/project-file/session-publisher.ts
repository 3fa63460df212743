// Brings an open project from its working copy to the user's file: by schedule, when asked, under another name. The
// status it tells is always true, and a failure stays told until it is mended; it never touches an edit.
import { type AppError, appError } from '#shared/base/errors';
import { fail, ok, type Result } from '#shared/base/result';
import { diskError } from './disk-error';
import type { Published, SaveStatus } from './host-protocol';
import { type Expectation, fileDigest, type Placed, publish } from './publish';
import { edited, failed, idle, nextPublishAt, type PublishState, published } from './publish-schedule';
import { resolvedPath } from './resolved-path';
import { makeSealedImage } from './sealed-image';
import { backupFolder, type SessionFacts, type SessionFile, writeFacts } from './session-folder';
import type { Surroundings, WorkingCopy } from './working-copy';

/** Every so many publishings by itself the written file is read back. */
const verifyEvery = 10;
/** Digests remembered of versions that may stand in the file after failures and crashes. */
const mostDigests = 50;

export interface PublisherOptions {
  readonly dataFolder: string;
  /** The session's own folder. */
  readonly folder: string;
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

export class SessionPublisher {
  private facts: SessionFacts;
  private schedule: PublishState = idle;
  private timer: NodeJS.Timeout | undefined;
  private told: SaveStatus['state'] | null = null;
  /** The last failure to publish to the own file; null once that has gone well. */
  private trouble: AppError | null = null;
  /** Publishing is done one after another. */
  private queue: Promise<unknown> = Promise.resolve();
  private turns = 0;

  constructor(private readonly options: PublisherOptions) {
    this.facts = options.facts;
    if (this.isBehind) this.noteEdit();
  }

  /** The file it is published to; null: none chosen yet. */
  get target(): string | null {
    return this.facts.file?.target ?? null;
  }

  /** The last commit that stands in the file. */
  get publishedRev(): number {
    return this.facts.publishedRev;
  }

  /** True while there are commits that stand in no file. */
  get isBehind(): boolean {
    return this.options.copy.rev > this.facts.publishedRev;
  }

  /** To be called after every commit. */
  noteEdit(): void {
    this.schedule = edited(this.schedule, this.options.ticks());
    if (this.told === null || this.told === 'published') this.tellWhereItStands();
    this.arm();
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
      if (target.value === this.target) return this.publishOwn(true);
      const done = await this.publishAs({ target: target.value, expected, device: null, verify: true });
      this.tellWhereItStands();
      this.arm();
      return done;
    });
  }

  /** Leaves a copy elsewhere, without remains of deleted content. */
  saveCopy(path: string): Promise<Result<Published>> {
    return this.inTurn(async () => {
      const target = await resolvedPath(path);
      if (!target.ok) return target;
      if (target.value === this.target) return this.publishOwn(true);
      const placing = { target: target.value, expected: { kind: 'any' }, device: null } as const;
      const placed = await this.place({ ...placing, withoutFreed: true, verify: true });
      return placed.ok
        ? ok({ target: target.value, rev: placed.value.rev, sha256: placed.value.sha256 })
        : placed;
    });
  }

  /** Publishes what is left where there is a file to publish to, and stops. */
  async stop(): Promise<void> {
    if (this.target !== null && this.isBehind) await this.save(false);
    await this.queue;
    clearTimeout(this.timer);
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
    const { target, device, digests } = file;
    const sha256 = digests.at(-1) ?? '';
    if (!this.isBehind && (!explicit || (await this.stands(target, sha256))))
      return ok({ target, rev, sha256 });
    const startedAt = this.options.ticks();
    this.turns += 1;
    const done = await this.publishAs({
      target,
      expected: { kind: 'own', sha256: digests },
      device,
      verify: explicit || this.turns % verifyEvery === 0,
      announce: (next) => this.keepFile({ ...file, digests: [...digests, next].slice(-mostDigests) }, rev),
    });
    if (!done.ok) {
      this.trouble = done.error;
      this.schedule = failed(this.schedule, startedAt, this.options.ticks());
    }
    this.tellWhereItStands();
    this.arm();
    return done;
  }

  /** True when the file still is what was put there. */
  private async stands(target: string, sha256: string): Promise<boolean> {
    try {
      return (await fileDigest(target)) === sha256;
    } catch (error) {
      // What cannot be read is published again, and that will say why it cannot be.
      diskError(error);
      return false;
    }
  }

  /** Publishes to what is, or from now on is, the session's own file. */
  private async publishAs(placing: Placing): Promise<Result<Published>> {
    const startedAt = this.options.ticks();
    const { target } = placing;
    this.tell({ state: 'publishing', target, at: this.now() });
    const placed = await this.place(placing);
    if (!placed.ok) return placed;
    const { sha256, device, rev } = placed.value;
    try {
      await this.keepFile({ target, device, digests: [sha256] }, rev);
    } catch (error) {
      return fail(diskError(error));
    }
    this.trouble = null;
    this.schedule = published(this.schedule, startedAt, this.options.ticks(), this.isBehind);
    return ok({ target, rev, sha256 });
  }

  private async keepFile(file: SessionFile, publishedRev: number): Promise<void> {
    this.facts = { file, publishedRev };
    await writeFacts(this.options.folder, this.facts);
  }

  private async place(placing: Placing): Promise<Result<Placed & { readonly rev: number }>> {
    const { copy, dataFolder, folder } = this.options;
    const image = await makeSealedImage(copy, folder, placing.withoutFreed ?? false);
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

  private now(): number {
    return this.options.surroundings.now();
  }

  private tellWhereItStands(): void {
    const { target, trouble } = this;
    const at = this.now();
    if (target !== null && trouble !== null) this.tell({ state: 'failed', target, at, error: trouble });
    else if (target === null || this.isBehind) this.tell({ state: 'safe-here', target, at });
    else this.tell({ state: 'published', target, at });
  }

  private tell(status: SaveStatus): void {
    this.told = status.state;
    this.options.onStatus(status);
  }

  /** Sets the timer for the next publishing by itself. */
  private arm(): void {
    clearTimeout(this.timer);
    const at = this.target === null ? null : nextPublishAt(this.schedule);
    if (at === null) return;
    this.timer = setTimeout(() => this.save(false), Math.max(0, at - this.options.ticks()));
  }
}
