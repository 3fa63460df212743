// The private database in which one open project lives while it is edited. Every commit is one transaction, flushed
// before it is acknowledged. Never touches the user's file: that is for publish.ts.
import type Database from 'better-sqlite3';
import { appError } from '#shared/base/errors';
import type { Id } from '#shared/base/id';
import { fail, ok, type Result, unwrap } from '#shared/base/result';
import type { Commit } from '#shared/change/commit';
import { apply, between, compose, type Diff, emptyDiff } from '#shared/change/diff';
import type { Copy } from '#shared/change/merge/copy';
import type { Hlc } from '#shared/change/merge/stamp';
import type { United } from '#shared/change/merge/unite';
import type { HistoryPage } from '#shared/ipc/contract';
import { checkProject } from '#shared/model/invariants';
import { allRecords, emptyProject, type Project, projectOf } from '#shared/model/project';
import { type AnyRecord, typeNames } from '#shared/model/records';
import { type Actor, beginActor, storeVersionVector, versionVector } from './actors';
import { BlobStore } from './blob-store';
import { brokenInvariant } from './broken-invariant';
import { newestSeq, packLog, readHistory } from './commit-log';
import { type CommitStamp, CommitWriter } from './commit-writer';
import { diskError } from './disk-error';
import { beginning, nextHlc } from './hlc';
import { readMeta, writeMeta } from './meta';
import { migrate } from './migrate';
import { readCopy } from './read-copy';
import { CommitRefused } from './record-rows';
import { recordOf, selectAll } from './record-table';
import { ReferenceIndex } from './reference-index';
import { type KnownActor, knownActors, writeBeside, writeBookKeeping } from './united-writer';
import { openWorkingDatabase } from './working-database';

/** Clock and chance, given from the edge. */
export interface Surroundings {
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number;
  readonly freshId: () => Id;
}

/** Commits after which they are folded into the project held here. */
const foldAfter = 500;
/** A share of free pages above which the database is rewritten without them before it is published. */
const vacuumAbove = 0.25;

const newestHlc = (db: Database.Database): Hlc => {
  const rows = ['stamp', 'tombstone', 'conflict'].map(
    (table) =>
      `SELECT * FROM (SELECT "hlc_ms", "hlc_counter" FROM "${table}" ORDER BY 1 DESC, 2 DESC LIMIT 1)`,
  );
  const newest = db
    .prepare(`${rows.join(' UNION ALL ')} ORDER BY 1 DESC, 2 DESC LIMIT 1`)
    .raw()
    .get();
  const [ms, counter] = (newest as [number, number] | undefined) ?? [beginning.ms, beginning.counter];
  return { ms, counter };
};

/** The result, or what disk or database threw as a value. */
function attempt<T>(work: () => Result<T>): Result<T> {
  try {
    return work();
  } catch (error) {
    return fail(diskError(error));
  }
}

export class WorkingCopy {
  readonly blobs: BlobStore;
  private readonly writer: CommitWriter;
  private readonly transact: Database.Transaction<(work: () => void) => void>;
  private vector: Map<number, number>;
  private readonly isWritten: Database.Statement<[number, Id]>;
  private actor: Actor | null = null;
  private hlc: Hlc;
  private seq: number;
  private references = new ReferenceIndex([]);
  /** The project as it was loaded, and the commits since. */
  private loaded: Project = emptyProject;
  private since: Diff[] = [];

  private constructor(
    readonly db: Database.Database,
    private readonly surroundings: Surroundings,
  ) {
    this.blobs = new BlobStore(db);
    this.writer = new CommitWriter(db);
    this.transact = db.transaction((work: () => void) => work());
    this.isWritten = db.prepare('SELECT 1 FROM "commit_log" WHERE "seq" >= ? AND "id" = ?');
    this.vector = new Map(versionVector(db));
    this.hlc = newestHlc(db);
    this.seq = Math.max(newestSeq(db), Number(readMeta(db, 'rev') ?? 0));
  }

  /** Makes a working copy of a new project. `disk/…` where the folder cannot be written. */
  static create(
    path: string,
    records: readonly AnyRecord[],
    blobs: readonly Uint8Array[],
    surroundings: Surroundings,
  ): Result<WorkingCopy> {
    const opened = openWorkingDatabase(path, { mustExist: false });
    if (!opened.ok) return opened;
    const db = opened.value;
    const made = attempt(() => {
      unwrap(migrate(db));
      const copy = new WorkingCopy(db, surroundings);
      copy.fill(records, blobs);
      copy.load();
      return ok(copy);
    });
    if (!made.ok) db.close();
    return made;
  }

  /**
   * Opens what `create` or the intake has made, and what a crash has left. `disk/busy` where another has it,
   * `file/damaged` where the disk has not kept it.
   */
  static open(path: string, surroundings: Surroundings, waitMs = 5_000): Result<WorkingCopy> {
    const opened = openWorkingDatabase(path, { mustExist: true, waitMs });
    if (!opened.ok) return opened;
    const db = opened.value;
    const made = attempt(() => {
      if (db.pragma('quick_check(1)', { simple: true }) !== 'ok') return fail(appError('file/damaged'));
      const migrated = migrate(db);
      return migrated.ok ? ok(new WorkingCopy(db, surroundings)) : migrated;
    });
    if (!made.ok) db.close();
    return made;
  }

  get projectId(): string {
    const id = readMeta(this.db, 'project_id');
    if (id === undefined) throw new Error('a working copy without project_id');
    return id;
  }

  /** Commits the project has had. */
  get rev(): number {
    return this.seq;
  }

  /**
   * All records. The rows were valid when they were written, and nobody else writes here. Must be called once before
   * the first commit.
   */
  load(): Project {
    const records: AnyRecord[] = [];
    for (const type of typeNames) {
      for (const row of this.db.prepare(selectAll(type)).raw().iterate()) {
        records.push(recordOf(type, row as unknown[]));
      }
    }
    this.references = new ReferenceIndex(records);
    this.loaded = projectOf(records);
    this.since = [];
    return this.loaded;
  }

  /** The project as the commits have left it. */
  private current(): Project {
    this.loaded = apply(this.loaded, this.since.reduce(compose, emptyDiff));
    this.since = [];
    return this.loaded;
  }

  /** Commits before number `before` (null: the newest), newest last. */
  history(before: number | null, limit: number): HistoryPage {
    return readHistory(this.db, before, limit);
  }

  /**
   * Writes a validated commit; it is on the disk when this returns. `commit/refused` where it does not fit what
   * stands here, `disk/…` where it cannot be written; in both cases nothing has changed. A commit that has been
   * written already is acknowledged again without effect: its answer may have been lost with a process.
   */
  commit(commit: Commit): Result<{ readonly rev: number }> {
    const mayBeWritten = commit.seq <= this.seq;
    if (mayBeWritten && this.isWritten.get(commit.seq, commit.id) !== undefined) return ok({ rev: this.seq });
    const misfit = this.references.misfit(commit.diff);
    if (misfit !== null) return fail(appError('commit/refused', { reason: misfit }));
    if (!this.blobs.holdsAllOf(commit.diff))
      return fail(appError('commit/refused', { reason: 'no-such-blob' }));
    try {
      this.stamped((stamp) => this.writer.write(commit, stamp, this.seq + 1));
    } catch (error) {
      return fail(error instanceof CommitRefused ? error.reason : diskError(error));
    }
    this.references.apply(commit.diff);
    this.since.push(commit.diff);
    if (this.since.length >= foldAfter) this.current();
    this.seq += 1;
    return ok({ rev: this.seq });
  }

  /**
   * Brings the book-keeping up to date for a file that leaves this place; call before serialising. A project that
   * breaks an invariant, which is a bug of whoever made the commit, stays here: the file could not be opened again.
   */
  prepareForPublishing({ withoutFreed }: { readonly withoutFreed: boolean }): Result<null> {
    const [broken] = checkProject(this.current());
    if (broken !== undefined) return fail(brokenInvariant(broken));
    return attempt(() => {
      this.transact.immediate(() => {
        storeVersionVector(this.db, this.vector);
        writeMeta(this.db, 'rev', String(this.seq));
        this.blobs.dropUnnamed();
        packLog(this.db);
      });
      const free = this.db.pragma('freelist_count', { simple: true }) as number;
      const all = this.db.pragma('page_count', { simple: true }) as number;
      if (withoutFreed || free > all * vacuumAbove) this.db.exec('VACUUM');
      return ok(null);
    });
  }

  /** This copy as one of several that are to be united. */
  asCopy(): Copy {
    return readCopy(this.db, this.current(), this.vector);
  }

  /** All who have ever written into this copy. */
  actors(): readonly KnownActor[] {
    return knownActors(this.db);
  }

  /**
   * Takes in what uniting has made of this copy and others, whose writers are `actors`: one commit, by a session that has
   * seen them all. Its diff is what changes here. The contents of new images must be here. Errors as of `commit`.
   */
  unite(
    { joined, mended, project, beside }: United,
    actors: readonly KnownActor[],
    commit: Commit,
  ): Result<{ readonly rev: number }> {
    const fresh = between(this.current(), joined.project);
    if (!this.blobs.holdsAllOf(commit.diff))
      return fail(appError('commit/refused', { reason: 'no-such-blob' }));
    const { actor, vector, hlc } = this;
    try {
      this.stamped(
        (stamp) => {
          for (const change of mended.values()) this.writer.writeChange(change, stamp);
          writeBeside(this.db, beside);
          this.writer.log(commit, stamp, this.seq + 1);
        },
        () => {
          this.writer.writeUnstamped(fresh);
          writeBookKeeping(this.db, joined, actors);
          this.actor = null;
          this.vector = new Map(versionVector(this.db));
          this.hlc = newestHlc(this.db);
        },
      );
    } catch (error) {
      Object.assign(this, { actor, vector, hlc });
      return fail(error instanceof CommitRefused ? error.reason : diskError(error));
    }
    this.references = new ReferenceIndex(allRecords(project));
    this.loaded = project;
    this.since = [];
    this.seq += 1;
    return ok({ rev: this.seq });
  }

  close(): void {
    this.db.close();
  }

  /** Fills a new database. The records are stamped, but no commit is logged: history begins here. */
  private fill(records: readonly AnyRecord[], blobs: readonly Uint8Array[]): void {
    this.stamped((stamp) => {
      writeMeta(this.db, 'project_id', this.surroundings.freshId());
      for (const bytes of blobs) unwrap(this.blobs.put(bytes));
      for (const record of records) this.writer.add(record, stamp);
      // No log tells of this commit: the vector must, or the next session would not know who began.
      storeVersionVector(this.db, new Map([[stamp.actor.num, stamp.actorSeq]]));
    });
  }

  /**
   * One transaction under one stamp, after whatever must stand before it. The session becomes an actor with its first:
   * who only looks leaves no trace.
   */
  private stamped(write: (stamp: CommitStamp) => void, first?: () => void): void {
    const { now, freshId } = this.surroundings;
    let stamp: CommitStamp | null = null;
    this.transact.immediate(() => {
      first?.();
      const hlc = nextHlc(this.hlc, now());
      const actor = this.actor ?? beginActor(this.db, freshId(), this.vector, hlc.ms);
      stamp = { hlc, actor, actorSeq: (this.vector.get(actor.num) ?? 0) + 1 };
      write(stamp);
    });
    if (stamp === null) throw new Error('a transaction without a stamp');
    const { actor, hlc, actorSeq } = stamp as CommitStamp;
    this.actor = actor;
    this.hlc = hlc;
    this.vector.set(actor.num, actorSeq);
  }
}
