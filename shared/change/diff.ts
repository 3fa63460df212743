// The algebra of change. A diff says, for every record it touches, what stood before and what stands after;
// undo, history, autosave and uniting are made of nothing else. Laws: test/unit/change/diff.test.ts.
import type { Id } from '../base/id';
import type { Project } from '../model/project';
import { type AnyRecord, fieldOf, recordTypes, type TypeName, typeNames } from '../model/records';

export type FieldValues = Readonly<Record<string, unknown>>;

export type Change =
  | { readonly kind: 'add'; readonly record: AnyRecord }
  | { readonly kind: 'remove'; readonly record: AnyRecord }
  /** `before` and `after` name the same fields, at least one, none of them alike. */
  | {
      readonly kind: 'update';
      readonly type: TypeName;
      readonly id: Id;
      readonly before: FieldValues;
      readonly after: FieldValues;
    };

/** At most one change per record. */
export type Diff = ReadonlyMap<Id, Change>;

export const emptyDiff: Diff = new Map();

export const isEmpty = (diff: Diff): boolean => diff.size === 0;

/** Field values are strings, numbers, booleans, null, or ascending lists of ids. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, at) => item === b[at]);
  return a === b;
}

/** The change from one state of a record to another; null when nothing differs. */
export function changeBetween(before: AnyRecord | undefined, after: AnyRecord | undefined): Change | null {
  if (before === undefined) return after === undefined ? null : { kind: 'add', record: after };
  if (after === undefined) return { kind: 'remove', record: before };
  if (before === after) return null;
  const old: Record<string, unknown> = {};
  const fresh: Record<string, unknown> = {};
  let differs = false;
  for (const field of recordTypes[before.type].fieldNames) {
    if (sameValue(fieldOf(before, field), fieldOf(after, field))) continue;
    old[field] = fieldOf(before, field);
    fresh[field] = fieldOf(after, field);
    differs = true;
  }
  return differs ? { kind: 'update', type: before.type, id: before.id, before: old, after: fresh } : null;
}

/** The smallest diff that leads from one project to the other. Tables shared by both cost nothing. */
export function between(from: Project, to: Project): Diff {
  const diff = new Map<Id, Change>();
  for (const type of typeNames) {
    if (from[type] === to[type]) continue;
    for (const [id, record] of from[type]) {
      const change = changeBetween(record, to[type].get(id));
      if (change !== null) diff.set(id, change);
    }
    for (const [id, record] of to[type]) if (!from[type].has(id)) diff.set(id, { kind: 'add', record });
  }
  return diff;
}

/** The type of the record that the change is about. */
export const typeOf = (change: Change): TypeName =>
  change.kind === 'update' ? change.type : change.record.type;

/** A record with some fields replaced. */
export const withFields = (record: AnyRecord, values: FieldValues): AnyRecord =>
  ({ ...record, ...values }) as AnyRecord;

function changed(record: AnyRecord | undefined, change: Change): AnyRecord | undefined {
  if (change.kind === 'add') {
    if (record !== undefined) throw new Error(`${change.record.type} ${record.id} is there already`);
    return change.record;
  }
  if (record === undefined)
    throw new Error(`a diff that does not fit: no ${typeOf(change)} to ${change.kind}`);
  return change.kind === 'remove' ? undefined : withFields(record, change.after);
}

/** The project after the diff. Throws where the diff does not fit, which is a bug of the caller. */
export function apply(project: Project, diff: Diff): Project {
  if (isEmpty(diff)) return project;
  const tables: { -readonly [T in TypeName]?: Map<Id, AnyRecord> } = {};
  for (const [id, change] of diff) {
    const type = typeOf(change);
    let table = tables[type];
    if (table === undefined) {
      table = new Map<Id, AnyRecord>(project[type]);
      tables[type] = table;
    }
    const record = changed(table.get(id), change);
    if (record === undefined) table.delete(id);
    else table.set(id, record);
  }
  return { ...project, ...tables } as Project;
}

/** The diff that leads back. */
export function invert(diff: Diff): Diff {
  const back = new Map<Id, Change>();
  for (const [id, change] of diff) {
    if (change.kind === 'add') back.set(id, { kind: 'remove', record: change.record });
    else if (change.kind === 'remove') back.set(id, { kind: 'add', record: change.record });
    else back.set(id, { ...change, before: change.after, after: change.before });
  }
  return back;
}

function composed(first: Change, second: Change): Change | null {
  if (first.kind === 'remove') {
    if (second.kind !== 'add') throw new Error('a removed record can only be added again');
    return changeBetween(first.record, second.record);
  }
  if (second.kind === 'add') throw new Error(`${second.record.type} ${second.record.id} is there already`);
  if (first.kind === 'add') {
    return second.kind === 'remove' ? null : { kind: 'add', record: withFields(first.record, second.after) };
  }
  if (second.kind === 'remove') return { kind: 'remove', record: withFields(second.record, first.before) };
  const before: Record<string, unknown> = { ...second.before, ...first.before };
  const after: Record<string, unknown> = { ...first.after, ...second.after };
  for (const field of Object.keys(before)) {
    if (!sameValue(before[field], after[field])) continue;
    delete before[field];
    delete after[field];
  }
  return Object.keys(before).length === 0 ? null : { ...first, before, after };
}

/** One diff that does what `first` and then `second` do. */
export function compose(first: Diff, second: Diff): Diff {
  if (isEmpty(first)) return second;
  const whole = new Map<Id, Change>(first);
  for (const [id, change] of second) {
    const known = whole.get(id);
    const both = known === undefined ? change : composed(known, change);
    if (both === null) whole.delete(id);
    else whole.set(id, both);
  }
  return whole;
}
