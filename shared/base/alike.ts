// Whether two pieces of plain data say the same, and how what says the same stays the same object.

type Fields = Readonly<Record<string, unknown>>;
type Table = ReadonlyMap<unknown, unknown>;

export const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** A record of a project stands for itself: nothing that is said of one is said of another, even of its equal. */
const isRecord = (value: object): boolean => 'type' in value && 'id' in value;

function sameTables(a: Table, b: Table): boolean {
  if (a.size !== b.size) return false;
  const others = b.entries();
  for (const [key, value] of a) {
    const [otherKey, other] = others.next().value as [unknown, unknown];
    if (key !== otherKey || !alike(value, other)) return false;
  }
  return true;
}

function sameFields(a: Fields, b: Fields): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => alike(a[name], b[name]));
}

/**
 * True when two pieces of plain data say the same: objects by fields, lists and maps also by their order, records of a
 * project only when they are the very same.
 */
export function alike(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  if (a instanceof Map || b instanceof Map) return a instanceof Map && b instanceof Map && sameTables(a, b);
  return !isRecord(a) && sameFields(a as Fields, b as Fields);
}

/** `now`, or, where some of its entries say what they said before, a copy that holds the entries before. */
function keptEntries(before: Table, now: Table): Table {
  let shared: Map<unknown, unknown> | null = null;
  for (const [key, value] of now) {
    const said = kept(before.get(key), value);
    if (said === value) continue;
    shared ??= new Map(now);
    shared.set(key, said);
  }
  return shared ?? now;
}

/**
 * What is said now, by the object that said it before where it says the same. A list (by place) and a map (by key)
 * that changed still hold those of their elements that did not.
 */
export function kept<T>(before: unknown, now: T): T {
  if (alike(before, now)) return before as T;
  if (before instanceof Map && now instanceof Map) return keptEntries(before, now) as T;
  if (Array.isArray(before) && Array.isArray(now)) return now.map((item, at) => kept(before[at], item)) as T;
  return now;
}

/** The same for an answer of many parts: the whole where nothing changed, else each part by itself. */
export function keptParts<T extends object>(before: T | null, now: T): T {
  const said = (before ?? {}) as Fields;
  const parts = Object.entries(now).map(([name, part]) => [name, kept(said[name], part)]);
  return kept(before, Object.fromEntries(parts) as T);
}
