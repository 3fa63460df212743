// Which part of one map corresponds to which of another. The same pairs whichever map is asked first.

export interface Pair<T> {
  readonly before: T;
  readonly after: T;
}

export interface Counterparts<T> {
  /** In the order of the map after. */
  readonly pairs: readonly Pair<T>[];
  /** Of the map after, without counterpart before. */
  readonly added: readonly T[];
  /** Of the map before, without counterpart after. */
  readonly removed: readonly T[];
}

/** What corresponding parts have in common; null has nothing in common with anything. */
export type Likeness<T> = (part: T) => string | null;

function byLikeness<T>(parts: Iterable<T>, likeness: Likeness<T>): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const part of parts) {
    const key = likeness(part);
    if (key === null) continue;
    const alike = found.get(key);
    if (alike === undefined) found.set(key, [part]);
    else alike.push(part);
  }
  return found;
}

/**
 * Pairs the parts of both sides, given in order, by the first likeness, what is left over by the next, and so on;
 * where several are alike, the first with the first. Each likeness is one function for each side.
 */
export function counterparts<T>(
  before: readonly T[],
  after: readonly T[],
  likenesses: readonly (readonly [before: Likeness<T>, after: Likeness<T>])[],
): Counterparts<T> {
  const removed = new Set(before);
  const counterpartOf = new Map<T, T>();
  for (const [likenessBefore, likenessAfter] of likenesses) {
    const open = byLikeness(removed, likenessBefore);
    const openAfter = byLikeness(
      after.filter((part) => !counterpartOf.has(part)),
      likenessAfter,
    );
    for (const [key, alike] of openAfter) {
      const others = open.get(key) ?? [];
      alike.slice(0, others.length).forEach((part, at) => {
        counterpartOf.set(part, others[at] as T);
        removed.delete(others[at] as T);
      });
    }
  }
  return {
    pairs: after.flatMap((part) => {
      const other = counterpartOf.get(part);
      return other === undefined ? [] : [{ before: other, after: part }];
    }),
    added: after.filter((part) => !counterpartOf.has(part)),
    removed: [...removed],
  };
}
