// Compares the parts of one kind, stages, steps or touchpoints, between two maps.
import type { Id } from '../../base/id';
import { type Compared, changedFields, type FieldChange } from './changed-fields';
import { counterparts, type Pair } from './counterparts';
import { outOfOrder } from './out-of-order';

export interface ChangedPart<T, F extends string> extends Pair<T> {
  /** At least one. */
  readonly fields: readonly FieldChange<F>[];
}

/** Lists in the order of the map after, `removed` in that of the map before. */
export interface PartComparison<T, F extends string> {
  readonly added: readonly T[];
  readonly removed: readonly T[];
  readonly changed: readonly ChangedPart<T, F>[];
  /** Stands elsewhere: within another whole, or in another order among those that were beside it. */
  readonly moved: readonly Pair<T>[];
}

/** How a part of some kind is told from the others of its map. */
export interface Kind<T, F extends string> {
  readonly idOf: (part: T) => Id;
  /** The same for copies of one another. */
  readonly originOf: (part: T) => Id;
  /** Null where it has none: such parts are alike by origin only. */
  readonly nameOf: (part: T) => string | null;
  /** What it belongs to; null at the top. */
  readonly wholeOf: (part: T) => Id | null;
  readonly fieldsOf: (part: T) => Compared<F>;
}

/** From the ids of one map to those of their counterparts on the other. */
export type Translation = ReadonlyMap<Id, Id>;

function movedPairs<T>(
  pairs: readonly Pair<T>[],
  before: readonly T[],
  staysIn: (pair: Pair<T>) => Id | null,
) {
  const places = new Map(before.map((part, at) => [part, at]));
  const moved = new Set<Pair<T>>();
  const groups = new Map<Id, Pair<T>[]>();
  for (const pair of pairs) {
    const whole = staysIn(pair);
    if (whole === null) moved.add(pair);
    else groups.set(whole, [...(groups.get(whole) ?? []), pair]);
  }
  for (const group of groups.values()) {
    const order = group.map((pair) => places.get(pair.before) as number);
    for (const at of outOfOrder(order)) moved.add(group[at] as Pair<T>);
  }
  return pairs.filter((pair) => moved.has(pair));
}

/**
 * Compares; `wholes` translates what the parts belong to. Gives also the translation of the parts themselves, from
 * those after to those before.
 */
export function compareParts<T, F extends string>(
  before: readonly T[],
  after: readonly T[],
  kind: Kind<T, F>,
  wholes: Translation,
): { readonly comparison: PartComparison<T, F>; readonly translation: Translation } {
  const { idOf, originOf, nameOf, wholeOf, fieldsOf } = kind;
  const top = '';
  const wholeBefore = (part: T): Id => wholeOf(part) ?? top;
  const wholeAfter = (part: T): Id | null => {
    const whole = wholeOf(part);
    return whole === null ? top : (wholes.get(whole) ?? null);
  };
  const inWhole = (whole: Id | null, name: string | null): string | null =>
    whole === null || name === null ? null : `${whole}/${name}`;
  const { pairs, added, removed } = counterparts(before, after, [
    [originOf, originOf],
    [(part) => inWhole(wholeBefore(part), nameOf(part)), (part) => inWhole(wholeAfter(part), nameOf(part))],
    [nameOf, nameOf],
  ]);
  const changed = pairs
    .map((pair) => ({ ...pair, fields: changedFields(fieldsOf(pair.before), fieldsOf(pair.after)) }))
    .filter(({ fields }) => fields.length > 0);
  const moved = movedPairs(pairs, before, (pair) =>
    wholeBefore(pair.before) === wholeAfter(pair.after) ? wholeBefore(pair.before) : null,
  );
  return {
    comparison: { added, removed, changed, moved },
    translation: new Map(pairs.map((pair) => [idOf(pair.after), idOf(pair.before)])),
  };
}
