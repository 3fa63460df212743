// What differs between a part of one map and its counterpart, field by field.
import type { Id } from '../../base/id';
import { compareFigures } from '../decimals';

/** Lists are of department ids. */
export type ComparedValue = string | number | boolean | null | readonly Id[];
export type Compared<F extends string> = Readonly<Record<F, ComparedValue>>;

export interface FieldChange<F extends string = string> {
  readonly field: F;
  readonly before: ComparedValue;
  readonly after: ComparedValue;
}

function same(a: ComparedValue, b: ComparedValue): boolean {
  if (typeof a === 'number' && typeof b === 'number') return compareFigures(a, b) === 0;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((id, at) => id === b[at]);
  return a === b;
}

/** The fields that differ, in the order in which they are named. */
export const changedFields = <F extends string>(
  before: Compared<F>,
  after: Compared<F>,
): readonly FieldChange<F>[] =>
  (Object.keys(after) as F[])
    .filter((field) => !same(before[field], after[field]))
    .map((field) => ({ field, before: before[field], after: after[field] }));
