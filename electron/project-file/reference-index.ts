// Who exists and how many point at whom, so that a commit which would leave a reference to nothing is refused
// before anything is written. Costs as much as the diff, not as the project. Knows no SQL.
import type { Id } from '#shared/base/id';
import { type Change, type Diff, type FieldValues, typeOf } from '#shared/change/diff';
import type { RecordType } from '#shared/model/record-type';
import { type AnyRecord, recordTypes, type TypeName, typeNames } from '#shared/model/records';

interface Pointer {
  readonly field: string;
  readonly target: TypeName;
}

const pointersOf = new Map<TypeName, readonly Pointer[]>(
  typeNames.map((type) => [
    type,
    Object.entries((recordTypes[type] as RecordType).fields).flatMap(([field, { target }]) =>
      target === null ? [] : [{ field, target: target as TypeName }],
    ),
  ]),
);

/** Why a diff does not fit; the words are for the log, not for people. */
export type Misfit = 'id-in-use' | 'unknown-id' | 'points-at-nothing' | 'still-pointed-at';

export class ReferenceIndex {
  private readonly typeById = new Map<Id, TypeName>();
  private readonly pointedAt = new Map<Id, number>();

  constructor(records: Iterable<AnyRecord>) {
    const all = [...records];
    for (const record of all) this.typeById.set(record.id, record.type);
    for (const record of all)
      this.each(record.type, record as unknown as FieldValues, (id) => this.count(id, 1));
  }

  /** Null when every id of the diff is known or new as it must be, and nothing is left pointing at nothing. */
  misfit(diff: Diff): Misfit | null {
    const added = new Map<Id, TypeName>();
    const removed = new Set<Id>();
    for (const [id, change] of diff) {
      const known = this.typeById.get(id);
      if (change.kind === 'add') {
        if (known !== undefined) return 'id-in-use';
        added.set(id, change.record.type);
      } else if (known !== typeOf(change)) return 'unknown-id';
      if (change.kind === 'remove') removed.add(id);
    }
    const difference = new Map<Id, number>();
    let dangling = false;
    for (const change of diff.values()) {
      this.eachEnd(change, (id, target, by) => {
        difference.set(id, (difference.get(id) ?? 0) + by);
        if (by < 0) return;
        const type = removed.has(id) ? undefined : (added.get(id) ?? this.typeById.get(id));
        if (type !== target) dangling = true;
      });
    }
    if (dangling) return 'points-at-nothing';
    for (const id of removed) {
      if ((this.pointedAt.get(id) ?? 0) + (difference.get(id) ?? 0) > 0) return 'still-pointed-at';
    }
    return null;
  }

  /** Takes over a diff that has been written. */
  apply(diff: Diff): void {
    for (const [id, change] of diff) {
      if (change.kind === 'add') this.typeById.set(id, change.record.type);
      if (change.kind === 'remove') this.typeById.delete(id);
      this.eachEnd(change, (target, _, by) => this.count(target, by));
    }
  }

  /** Every reference a change ends (−1) or begins (+1). */
  private eachEnd(change: Change, visit: (id: Id, target: TypeName, by: 1 | -1) => void): void {
    if (change.kind === 'update') {
      this.each(change.type, change.before, (id, target) => visit(id, target, -1));
      this.each(change.type, change.after, (id, target) => visit(id, target, 1));
    } else {
      const by = change.kind === 'add' ? 1 : -1;
      const values = change.record as unknown as FieldValues;
      this.each(change.record.type, values, (id, target) => visit(id, target, by));
    }
  }

  private each(type: TypeName, values: FieldValues, visit: (id: Id, target: TypeName) => void): void {
    for (const { field, target } of pointersOf.get(type) ?? []) {
      const value = values[field];
      if (typeof value === 'string') visit(value, target);
      else if (Array.isArray(value)) for (const id of value) visit(id as Id, target);
    }
  }

  private count(id: Id, by: number): void {
    const now = (this.pointedAt.get(id) ?? 0) + by;
    if (now === 0) this.pointedAt.delete(id);
    else this.pointedAt.set(id, now);
  }
}
