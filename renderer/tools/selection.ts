// Selections as values. A selection is of one kind: what is done to it can be done to all of it. Notes and lying things are
// of one kind.
import type { Id } from '#shared/base/id';
import { lyingTypes } from '#shared/model/lying';
import type { AnyRecord } from '#shared/model/records';
import type { BoardView } from './board-view';

/** What is selected already when it is of that kind; else nothing. */
export const selectedAlike = ({ selection, kindOf }: BoardView, kind: AnyRecord['type']): ReadonlySet<Id> =>
  [...selection].every((id) => sameClass(kindOf(id), kind)) ? selection : new Set();

const items: ReadonlySet<string | null> = new Set(['note', ...lyingTypes]);
const sameClass = (a: ReturnType<BoardView['kindOf']>, b: AnyRecord['type']): boolean =>
  a === b || (items.has(a) && items.has(b));

/** With the ids if the first was not in, without them if it was. */
export function toggled(selection: ReadonlySet<Id>, [first, ...others]: readonly Id[]): ReadonlySet<Id> {
  const ids = new Set(selection);
  if (first === undefined) return ids;
  const adds = !ids.delete(first);
  if (adds) ids.add(first);
  for (const id of others) {
    if (adds) ids.add(id);
    else ids.delete(id);
  }
  return ids;
}
