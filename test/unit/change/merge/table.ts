// A table of a workshop in memory: its copy of the project, edited as the program edits, stamped as it stamps. What
// the laws of uniting are tried on.
import type { Id } from '#shared/base/id';
import { type Command, type PlanContext, planWhole } from '#shared/change/command';
import { apply, type Diff, invert, isEmpty } from '#shared/change/diff';
import type { Copy, RecordStamps, Tombstone } from '#shared/change/merge/copy';
import { loserKey, wholeRecord } from '#shared/change/merge/registers';
import { type Hlc, later, type Stamp } from '#shared/change/merge/stamp';
import { stampedFields } from '#shared/change/merge/stamped-fields';
import { unite } from '#shared/change/merge/unite';
import { allRecords, type Project } from '#shared/model/project';
import { testId } from '../arbitrary-project';

/** The copy with one commit more. */
export function written(copy: Copy, diff: Diff, stamp: Stamp): Copy {
  const stamps = new Map<Id, RecordStamps>(copy.stamps);
  const tombstones = new Map<Id, Tombstone>(copy.tombstones);
  const losers = new Map(copy.losers);
  for (const [id, change] of diff) {
    if (change.kind === 'remove') {
      tombstones.set(id, { record: change.record, stamp });
    } else if (change.kind === 'add') {
      tombstones.delete(id);
      losers.delete(id);
      stamps.set(id, new Map([[wholeRecord, stamp]]));
    } else {
      const own = new Map(stamps.get(id));
      const beside = new Map(losers.get(id));
      for (const field of stampedFields(change)) {
        own.set(field, stamp);
        beside.delete(loserKey(change.type, field));
      }
      stamps.set(id, own);
      losers.set(id, beside);
    }
  }
  const vector = new Map(copy.vector).set(stamp.actor, stamp.actorSeq);
  return {
    project: apply(copy.project, diff),
    stamps,
    tombstones,
    losers,
    keptAliveBy: copy.keptAliveBy,
    vector,
  };
}

/** A new project's copy: everything is stamped by one commit. */
export function firstCopy(project: Project): Copy {
  const stamp: Stamp = { ms: 1, counter: 0, actor: testId('A', 0), actorSeq: 1 };
  return {
    project,
    stamps: new Map([...allRecords(project)].map(({ id }) => [id, new Map([[wholeRecord, stamp]])])),
    tombstones: new Map(),
    losers: new Map(),
    keptAliveBy: new Map(),
    vector: new Map([[stamp.actor, 1]]),
  };
}

/** Gives ids that no other table gives. */
export interface Source {
  readonly newId: () => Id;
}

export const countingSource = (): Source => {
  let made = 0;
  return { newId: () => testId('X', ++made) };
};

/** The clock goes on from the newest stamp that the file holds. */
function newest({ stamps, tombstones, losers }: Copy): Hlc {
  const all: Stamp[] = [...tombstones.values()].map(({ stamp }) => stamp);
  for (const own of stamps.values()) all.push(...own.values());
  for (const own of losers.values())
    for (const list of own.values()) all.push(...list.map(({ stamp }) => stamp));
  return all.reduce(later);
}

export class Table {
  private actor: Id;
  private seq = 0;
  private hlc: Hlc;
  private done: Diff[] = [];

  constructor(
    public copy: Copy,
    private readonly source: Source,
    /** Its clock goes wrong by so many milliseconds. */
    private readonly skewMs: number,
  ) {
    this.actor = source.newId();
    this.hlc = newest(copy);
  }

  /** The file is copied by hand and opened elsewhere. */
  copied(skewMs: number): Table {
    return new Table(this.copy, this.source, skewMs);
  }

  do<A>(command: Command<A>, args: A): void {
    const context: PlanContext = { newId: this.source.newId, now: 1_000, authorId: null };
    const planned = planWhole(this.copy.project, command, args, context);
    if (!planned.ok || isEmpty(planned.value)) return;
    this.write(planned.value);
    this.done.push(planned.value);
  }

  undo(): void {
    const last = this.done.pop();
    if (last !== undefined) this.write(invert(last));
  }

  /** Takes the others in, as one who opens the united project does: by an actor that has seen them all. */
  unite(others: readonly Table[]): void {
    const { joined, mended } = unite([this.copy, ...others.map(({ copy }) => copy)]);
    // The edits that keep a record alive are not in the file: there, all that is set in it does.
    this.copy = { ...joined, keptAliveBy: new Map() };
    this.actor = this.source.newId();
    this.seq = 0;
    this.done = [];
    this.hlc = newest(joined);
    if (!isEmpty(mended)) this.write(mended);
  }

  private write(diff: Diff): void {
    const now = 1_000 + this.skewMs;
    this.hlc =
      now > this.hlc.ms ? { ms: now, counter: 0 } : { ms: this.hlc.ms, counter: this.hlc.counter + 1 };
    this.seq += 1;
    this.copy = written(this.copy, diff, { ...this.hlc, actor: this.actor, actorSeq: this.seq });
  }
}
