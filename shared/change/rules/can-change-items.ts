// May these be moved, edited, recoloured or removed? Not while a note or a lying thing among them is locked: not even
// with what holds it, for a lock that gives way to the removal of a stage would be none.
import type { Id } from '../../base/id';
import { lyingTypes } from '../../model/lying';
import type { Project } from '../../model/project';

const lockable = ['note', ...lyingTypes] as const;

/** True when none of the ids is locked. */
export function canChangeItems(project: Project, ids: Iterable<Id>): boolean {
  for (const id of ids) {
    if (lockable.some((type) => project[type].get(id)?.locked === true)) return false;
  }
  return true;
}

/** True when none of the ids is a map, stage or lane that holds something locked. Looks at all that could be. */
export function canRemoveHolders(project: Project, ids: ReadonlySet<Id>): boolean {
  for (const type of lockable) {
    for (const { locked, mapId, stageId, laneId } of project[type].values()) {
      if (locked && [mapId, stageId, laneId].some((id) => id !== null && ids.has(id))) return false;
    }
  }
  return true;
}
