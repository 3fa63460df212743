// May these notes be moved, edited, recoloured or removed? Not while one of them is locked: not even with what
// holds it, for a lock that gives way to the removal of a stage would be none.
import type { Id } from '../../base/id';
import type { Project } from '../../model/project';

/** True when none of the ids is a locked note. Other ids are passed over. */
export function canChangeNotes(project: Project, ids: Iterable<Id>): boolean {
  for (const id of ids) if (project.note.get(id)?.locked === true) return false;
  return true;
}

/** True when none of the ids is a map, stage or lane that holds a locked note. Looks at every note. */
export function canRemoveHolders(project: Project, ids: ReadonlySet<Id>): boolean {
  for (const { locked, mapId, stageId, laneId } of project.note.values()) {
    if (locked && [mapId, stageId, laneId].some((id) => id !== null && ids.has(id))) return false;
  }
  return true;
}
