// Two copies of a project become one that holds all of both. A join of states: the order of the copies and how often
// each comes change nothing, and no copy need know what they had in common.
import type { Id } from '../../base/id';
import { type Project, projectOf } from '../../model/project';
import { type AnyRecord, typeNames } from '../../model/records';
import type { Copy, Loser, RecordStamps, Tombstone } from './copy';
import { type Held, joinRecord } from './join-record';
import { wholeRecord } from './registers';
import { joinVectors, later, type Stamp, surviving } from './stamp';

/** A record in one copy, alive or as it was when it was removed. */
interface Known extends Held {
  /** When and by whom it was removed; null while it lives. */
  readonly removed: Stamp | null;
}

const noLosers: ReadonlyMap<string, readonly Loser[]> = new Map();

function knownIn(
  { project, stamps, losers, tombstones }: Copy,
  type: AnyRecord['type'],
  id: Id,
): Known | null {
  const tombstone = tombstones.get(id);
  const record = project[type].get(id) ?? tombstone?.record;
  if (record === undefined) return null;
  const own = stamps.get(id) ?? (tombstone && new Map([[wholeRecord, tombstone.stamp]]));
  if (own === undefined) throw new Error(`${type} ${id} has no stamp`);
  return { record, stamps: own, losers: losers.get(id) ?? noLosers, removed: tombstone?.stamp ?? null };
}

/** The commits that keep the record alive; none where it is dead or unknown. */
function keepersIn({ keptAliveBy }: Copy, known: Known | null): readonly Stamp[] {
  if (known === null || known.removed !== null) return [];
  const { record, stamps, losers } = known;
  return (
    keptAliveBy.get(record.id) ?? [
      ...stamps.values(),
      ...[...losers.values()].flatMap((list) => list.map(({ stamp }) => stamp)),
    ]
  );
}

const itself = (stamp: Stamp): Stamp => stamp;

const laterOf = (a: Stamp | null, b: Stamp | null): Stamp | null =>
  a === null || b === null ? (a ?? b) : later(a, b);

class Join {
  private readonly living: AnyRecord[] = [];
  private readonly stamps = new Map<Id, RecordStamps>();
  private readonly losers = new Map<Id, ReadonlyMap<string, readonly Loser[]>>();
  private readonly tombstones = new Map<Id, Tombstone>();
  private readonly keptAliveBy = new Map<Id, readonly Stamp[]>();

  constructor(
    private readonly a: Copy,
    private readonly b: Copy,
  ) {}

  result(): Copy {
    for (const type of typeNames) {
      for (const id of this.a.project[type].keys()) this.join(type, id);
      for (const id of this.b.project[type].keys()) if (!this.a.project[type].has(id)) this.join(type, id);
    }
    for (const { tombstones } of [this.a, this.b]) {
      for (const [id, { record }] of tombstones) if (!this.stamps.has(id)) this.join(record.type, id);
    }
    const { stamps, losers, tombstones, keptAliveBy } = this;
    const project: Project = projectOf(this.living);
    const vector = joinVectors(this.a.vector, this.b.vector);
    return { project, stamps, losers, tombstones, keptAliveBy, vector };
  }

  private join(type: AnyRecord['type'], id: Id): void {
    const { a, b } = this;
    const [mine, other] = [knownIn(a, type, id), knownIn(b, type, id)];
    const both =
      mine === null || other === null ? (mine ?? other) : joinRecord(mine, other, a.vector, b.vector);
    if (both === null) throw new Error(`nobody knows ${type} ${id}`);
    const { record, stamps, losers } = both;
    this.stamps.set(id, stamps);
    if (losers.size > 0) this.losers.set(id, losers);
    const keepers = this.keepers(mine, other);
    const removed = laterOf(mine?.removed ?? null, other?.removed ?? null);
    if (keepers.length === 0) {
      this.tombstones.set(id, { record, stamp: removed ?? [...stamps.values()].reduce(later) });
    } else {
      this.living.push(record);
      if (removed !== null || a.keptAliveBy.has(id) || b.keptAliveBy.has(id))
        this.keptAliveBy.set(id, keepers);
    }
  }

  private keepers(mine: Known | null, other: Known | null): readonly Stamp[] {
    const { a, b } = this;
    const [own, others] = [keepersIn(a, mine), keepersIn(b, other)];
    return [...surviving(own, others, b.vector, itself), ...surviving(others, own, a.vector, itself)];
  }
}

/** All of both. What one removed without having seen the other's edit of it lives; what stays dead is remembered. */
export const joinCopies = (a: Copy, b: Copy): Copy => new Join(a, b).result();
