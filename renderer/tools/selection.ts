// Selections as values. A selection is of one kind: what is done to it can be done to all of it.
import type { Id } from '#shared/base/id';
import type { AnyRecord } from '#shared/model/records';
import type { BoardView } from './board-view';

/** What is selected already when it is of that kind; else nothing. */
export const selectedAlike = ({ selection, kindOf }: BoardView, kind: AnyRecord['type']): ReadonlySet<Id> =>
  [...selection].every((id) => kindOf(id) === kind) ? selection : new Set();

/** With the id if it was not in, without it if it was. */
export function toggled(selection: ReadonlySet<Id>, id: Id): ReadonlySet<Id> {
  const ids = new Set(selection);
  if (!ids.delete(id)) ids.add(id);
  return ids;
}
