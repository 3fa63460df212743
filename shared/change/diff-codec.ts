// Diffs as plain data for the session log and between processes, and back with every value validated.
import { appError } from '../base/errors';
import { type Id, isId } from '../base/id';
import { fail, ok, type Result } from '../base/result';
import { parseField, parseRecord, type RecordType } from '../model/record-type';
import { type AnyRecord, isTypeName, recordTypes } from '../model/records';
import { type Change, type Diff, type FieldValues, sameValue } from './diff';

export type EncodedDiff = readonly Change[];

/** The diff as a list that JSON and structured clone keep whole. */
export const encodeDiff = (diff: Diff): EncodedDiff => [...diff.values()];

const malformed = fail(appError('commit/refused', { reason: 'shape' }));

function parseFields(type: RecordType, values: unknown): Result<FieldValues> {
  if (typeof values !== 'object' || values === null || Array.isArray(values)) return malformed;
  const parsed: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values)) {
    const field = parseField(type, name, value);
    if (!field.ok) return field;
    parsed[name] = field.value;
  }
  return ok(parsed);
}

function parseUpdate(value: Readonly<Record<string, unknown>>): Result<Change> {
  if (!isTypeName(value.type) || !isId(value.id) || Object.keys(value).length !== 5) return malformed;
  const type = recordTypes[value.type];
  const before = parseFields(type, value.before);
  if (!before.ok) return before;
  const after = parseFields(type, value.after);
  if (!after.ok) return after;
  const names = Object.keys(before.value);
  const fits =
    names.length > 0 &&
    names.length === Object.keys(after.value).length &&
    names.every(
      (name) => Object.hasOwn(after.value, name) && !sameValue(before.value[name], after.value[name]),
    );
  return fits
    ? ok({ kind: 'update', type: value.type, id: value.id, before: before.value, after: after.value })
    : malformed;
}

function parseChange(value: unknown): Result<Change> {
  if (typeof value !== 'object' || value === null) return malformed;
  const change = value as Readonly<Record<string, unknown>>;
  if (change.kind === 'update') return parseUpdate(change);
  if (change.kind !== 'add' && change.kind !== 'remove') return malformed;
  const type = (change.record as { type?: unknown } | null | undefined)?.type;
  if (!isTypeName(type) || Object.keys(change).length !== 2) return malformed;
  const record = parseRecord(recordTypes[type] as RecordType, change.record);
  return record.ok ? ok({ kind: change.kind, record: record.value as AnyRecord }) : record;
}

/** Validates shape and every value; `commit/refused` for a wrong shape, `record/invalid` for a wrong value. */
export function parseDiff(value: unknown): Result<Diff> {
  if (!Array.isArray(value)) return malformed;
  const diff = new Map<Id, Change>();
  for (const item of value) {
    const change = parseChange(item);
    if (!change.ok) return change;
    const id = change.value.kind === 'update' ? change.value.id : change.value.record.id;
    if (diff.has(id)) return malformed;
    diff.set(id, change.value);
  }
  return ok(diff);
}
