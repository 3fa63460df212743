// How many BUT situations are open with each department. They have no state yet: a BUT situation is a note of a
// BUT lane, and it is open as long as it stands there.
import type { Id } from '../base/id';
import type { Lane } from '../model/records/lane';
import type { Note } from '../model/records/note';
import type { TouchpointFigures } from './touchpoint-figures';

/**
 * Notes in the map's BUT lanes that carry the department or are linked to a touchpoint it answers for, each
 * counted once for a department; departments without one are left out.
 */
export function openButs(
  lanes: readonly Lane[],
  notes: ReadonlyMap<Id, Note>,
  touchpoints: ReadonlyMap<Id, TouchpointFigures>,
): ReadonlyMap<Id, number> {
  const butLanes = new Set<Id | null>(lanes.filter(({ kind }) => kind === 'buts').map(({ id }) => id));
  const counts = new Map<Id, number>();
  if (butLanes.size === 0) return counts;
  for (const { laneId, departmentIds, touchpointIds } of notes.values()) {
    if (!butLanes.has(laneId)) continue;
    const concerned = new Set(departmentIds);
    for (const id of touchpointIds)
      for (const answering of touchpoints.get(id)?.touchpoint.departmentIds ?? []) concerned.add(answering);
    for (const id of concerned) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
