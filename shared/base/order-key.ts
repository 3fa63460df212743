// Keys that order siblings: a new key fits between any two without touching the others, so that reordering
// one thing changes one field of one record. Equal keys (made apart, then united) are told apart by id.
import { generateNKeysBetween } from 'fractional-indexing';
import type { Id } from './id';

export type OrderKey = string;

const pattern = /^[A-Za-z][0-9A-Za-z]*$/;

/** What the validator accepts: the library's alphabet and 200 characters at most. */
export const isOrderKey = (value: string): boolean => value.length <= 200 && pattern.test(value);

export interface Ordered {
  readonly id: Id;
  readonly order: OrderKey;
}

/** Reading order: by key, equal keys by id. */
export function byOrder(a: Ordered, b: Ordered): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/**
 * `count` ascending keys strictly between two neighbours (null: open end). Where the neighbours' keys are
 * equal or out of order, the keys follow the first: nothing can stand between equals.
 */
export function keysBetween(before: OrderKey | null, after: OrderKey | null, count: number): OrderKey[] {
  const end = before !== null && after !== null && before >= after ? null : after;
  return generateNKeysBetween(before, end, count);
}

/**
 * Keys for `count` things put before `anchor` (null: at the end) among `siblings`, given in reading order
 * and without the things moved.
 */
export function keysBefore(siblings: readonly Ordered[], anchor: Id | null, count: number): OrderKey[] {
  const at = anchor === null ? -1 : siblings.findIndex((sibling) => sibling.id === anchor);
  const next = at === -1 ? siblings.length : at;
  return keysBetween(siblings[next - 1]?.order ?? null, siblings[next]?.order ?? null, count);
}

/**
 * Keys for things moved, in the order given, before `anchor` (null: to the end) among those that are `there` in reading
 * order. What is put before one of its own goes before the next that stays; what stands there already keeps its keys.
 */
export function keysMoved(
  there: readonly Ordered[],
  moved: readonly Ordered[],
  anchor: Id | null,
): readonly OrderKey[] {
  const ids = new Set(moved.map(({ id }) => id));
  const at = there.findIndex(({ id }) => id === anchor);
  const next = at === -1 ? undefined : there.slice(at).find(({ id }) => !ids.has(id));
  const end = next === undefined ? there.length : there.indexOf(next);
  const stands = moved.every(({ id }, index) => there[end - moved.length + index]?.id === id);
  if (stands) return moved.map(({ order }) => order);
  return keysBefore(
    there.filter(({ id }) => !ids.has(id)),
    next?.id ?? null,
    moved.length,
  );
}
