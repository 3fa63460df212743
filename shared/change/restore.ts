// An earlier state of the project as one diff on the project of now: every later commit taken back, newest first.
// A high-water mark never goes back, so a note code given out since is not given out again. Laws:
// test/unit/change/restore.test.ts.
import { appError } from '../base/errors';
import type { Id } from '../base/id';
import { fail, ok, type Result } from '../base/result';
import { checkProject } from '../model/invariants';
import type { Project } from '../model/project';
import { type AnyRecord, fieldOf, recordTypes } from '../model/records';
import {
  apply,
  type Change,
  changeBetween,
  type Diff,
  type FieldValues,
  sameValue,
  typeOf,
  withFields,
} from './diff';
import { isHighWater } from './undo';

/** A record that later commits touched: now, as it stands on the way back, and the highest marks it ever bore. */
interface Rewound {
  readonly now: AnyRecord | undefined;
  readonly record: AnyRecord | undefined;
  readonly marks: Readonly<Record<string, number>>;
}

const holds = (record: AnyRecord, values: FieldValues): boolean =>
  Object.entries(values).every(([field, value]) => sameValue(fieldOf(record, field), value));

const isSame = (a: AnyRecord, b: AnyRecord): boolean =>
  a.type === b.type &&
  recordTypes[a.type].fieldNames.every((name) => sameValue(fieldOf(a, name), fieldOf(b, name)));

/** The record as it stood before the change; null where it does not stand as the change has left it. */
function before(
  record: AnyRecord | undefined,
  change: Change,
): { readonly record: AnyRecord | undefined } | null {
  switch (change.kind) {
    case 'add':
      return record !== undefined && isSame(record, change.record) ? { record: undefined } : null;
    case 'remove':
      return record === undefined ? { record: change.record } : null;
    case 'update':
      return record?.type === change.type && holds(record, change.after)
        ? { record: withFields(record, change.before) }
        : null;
  }
}

/** The marks of a record, none lower than those known of it. */
function raised(record: AnyRecord | undefined, known: Rewound['marks']): Rewound['marks'] {
  if (record === undefined) return known;
  const marks = { ...known };
  for (const field of recordTypes[record.type].fieldNames) {
    if (isHighWater(record.type, field)) {
      marks[field] = Math.max(marks[field] ?? 0, Number(fieldOf(record, field)));
    }
  }
  return marks;
}

/** All records the later commits touched, as they stood before the first of them; null where the log does not fit. */
function rewind(project: Project, later: readonly Diff[]): Map<Id, Rewound> | null {
  const touched = new Map<Id, Rewound>();
  for (const diff of later.toReversed()) {
    for (const [id, change] of diff) {
      const type = typeOf(change);
      const now = project[type].get(id);
      const known = touched.get(id) ?? { now, record: now, marks: raised(now, {}) };
      const then = before(known.record, change);
      if (then === null) return null;
      touched.set(id, { ...known, record: then.record, marks: raised(then.record, known.marks) });
    }
  }
  return touched;
}

/**
 * The diff that leads from `project` back to how it was before all of `later`, the diffs of every commit since,
 * oldest first. Empty where nothing differs. Refused (`history-differs`) where the log does not tell how this project
 * came to be, or where the state of then would not be whole: nothing is forced.
 */
export function restoring(project: Project, later: readonly Diff[]): Result<Diff> {
  const refusal = fail(appError('command/refused', { reason: 'history-differs' }));
  const touched = rewind(project, later);
  if (touched === null) return refusal;
  const diff = new Map<Id, Change>();
  for (const [id, { now, record, marks }] of touched) {
    const change = changeBetween(now, record && withFields(record, marks));
    if (change !== null) diff.set(id, change);
  }
  return checkProject(apply(project, diff)).length === 0 ? ok(diff) : refusal;
}
