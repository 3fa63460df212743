// Small words for writing diffs by hand in commands: make, update, remove, several together.
import type { Id } from '../base/id';
import { type Draft, makeRecord } from '../model/record-type';
import {
  type AnyRecord,
  type RecordByType,
  type RecordTypes,
  recordTypes,
  type TypeName,
} from '../model/records';
import { type Change, changeBetween, type Diff, withFields } from './diff';

/** A diff of the changes given; nulls stand for "nothing to do". */
export function diffOf(changes: Iterable<Change | null>): Diff {
  const diff = new Map<Id, Change>();
  for (const change of changes) {
    if (change !== null) diff.set(change.kind === 'update' ? change.id : change.record.id, change);
  }
  return diff;
}

/** Adds a new record; what the draft leaves out takes its initial value. */
export function adding<T extends TypeName>(type: T, id: Id, draft: Draft<RecordTypes[T]>): Change {
  const record = makeRecord(recordTypes[type], id, draft);
  return { kind: 'add', record: record as unknown as AnyRecord };
}

/** Changes some fields of a record; null when they already have these values. */
export function updating<R extends AnyRecord>(
  record: R,
  values: Partial<Omit<RecordByType[R['type']], 'type' | 'id'>>,
): Change | null {
  return changeBetween(record, withFields(record, values as Record<string, unknown>));
}

export const removing = (record: AnyRecord): Change => ({ kind: 'remove', record });
