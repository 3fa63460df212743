// Selections as values.
import type { Id } from '#shared/base/id';

/** With the id if it was not in, without it if it was. */
export function toggled(selection: ReadonlySet<Id>, id: Id): ReadonlySet<Id> {
  const ids = new Set(selection);
  if (!ids.delete(id)) ids.add(id);
  return ids;
}
