// What a living record points at lives: a stage that one table removed while another put a note into it comes back as
// it was removed. Only a dissolved group stays dissolved; what nobody remembers is let go of.
import type { Id } from '../../base/id';
import { allRecords, findRecord, type Project } from '../../model/project';
import { type AnyRecord, fieldOf, recordTypes, type TypeName } from '../../model/records';
import { diffOf } from '../build-diff';
import { apply, type Change, changeBetween, withFields } from '../diff';
import type { Tombstone } from './copy';

const staysGone = (type: string | null): boolean => type === 'group';

class Reviving {
  readonly revived = new Map<Id, AnyRecord>();
  readonly cleared = new Map<Id, AnyRecord>();
  readonly lost = new Map<Id, AnyRecord>();

  constructor(
    private readonly project: Project,
    private readonly tombstones: ReadonlyMap<Id, Tombstone>,
  ) {}

  /** Looks after everything that a record of the project points at. */
  look(record: AnyRecord): void {
    if (!this.lost.has(record.id)) this.keep(this.cleared.get(record.id) ?? record);
  }

  /** True while the record itself can stay. */
  private keep(record: AnyRecord): boolean {
    const { fields } = recordTypes[record.type];
    let kept = record;
    for (const [name, field] of Object.entries(fields)) {
      if (field.target === null) continue;
      const value = fieldOf(record, name);
      const type = field.target as TypeName;
      if (Array.isArray(value)) {
        const there = (value as readonly Id[]).filter((id) => this.stands(type, id));
        if (there.length < value.length) kept = withFields(kept, { [name]: there });
      } else if (value !== null && !this.stands(type, value as Id)) {
        if (!field.nullable) return this.lose(record);
        kept = withFields(kept, { [name]: null });
      }
    }
    if (kept === record) return true;
    if (this.revived.has(record.id)) this.revived.set(record.id, kept);
    else this.cleared.set(record.id, kept);
    return true;
  }

  private lose(record: AnyRecord): boolean {
    this.revived.delete(record.id);
    this.cleared.delete(record.id);
    this.lost.set(record.id, record);
    return false;
  }

  result(): Project {
    return apply(
      this.project,
      diffOf([
        ...[...this.revived.values()].map((record): Change => ({ kind: 'add', record })),
        ...[...this.cleared].map(([id, record]) => changeBetween(findRecord(this.project, id), record)),
        ...[...this.lost.keys()].map((id) => changeBetween(findRecord(this.project, id), undefined)),
      ]),
    );
  }

  /** Whether the record pointed at is there, or can be brought back. */
  private stands(type: TypeName, id: Id): boolean {
    if (this.lost.has(id)) return false;
    if (this.project[type].has(id) || this.revived.has(id)) return true;
    const record = this.tombstones.get(id)?.record;
    if (record === undefined || record.type !== type || staysGone(type)) return false;
    this.revived.set(id, record);
    return this.keep(record);
  }
}

/** The project in which everything points at something. */
export function revive(project: Project, tombstones: ReadonlyMap<Id, Tombstone>): Project {
  const reviving = new Reviving(project, tombstones);
  let lostBefore = -1;
  // What is lost may take others along, which were looked at before it.
  while (lostBefore !== reviving.lost.size) {
    lostBefore = reviving.lost.size;
    for (const record of allRecords(project)) reviving.look(record);
    for (const record of [...reviving.revived.values()]) reviving.look(record);
  }
  return reviving.result();
}
