// Moves something of an ordered list one place on, and says where it stands now.
import type { Id } from '#shared/base/id';
import { moveInList } from '#shared/change/commands/move-in-list';
import { mapsText } from '#shared/text/maps-text';
import { execute } from '../../state/execute';
import { sessionStore } from '../../state/session';
import { announce } from '../../ui/announce';

/** At an end of the list nothing happens. `items` in their order. */
export function shiftInList(items: readonly { readonly id: Id }[], id: Id, by: 1 | -1): void {
  const to = items.findIndex((item) => item.id === id) + by;
  if (items[to] === undefined) return;
  const before = by === 1 ? items[to + 1] : items[to];
  if (!execute(moveInList, { id, beforeId: before?.id ?? null }).ok) return;
  announce(mapsText.moved[sessionStore.getState().preferences.language](to + 1, items.length));
}
