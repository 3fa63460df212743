// What several things have in common.

/** The value of all of them, or null where they differ or there are none. */
export function alike<T>(values: readonly T[]): T | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}
