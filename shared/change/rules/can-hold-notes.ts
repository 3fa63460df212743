// May notes be put there? Into cells of lanes made for notes, and into the parking lot.
import type { Id } from '../../base/id';
import type { Project } from '../../model/project';
import { holdsNotes } from '../../model/records/lane';

/** A cell of a map, or its parking lot when both are null. */
export interface NotePlace {
  readonly mapId: Id;
  readonly stageId: Id | null;
  readonly laneId: Id | null;
}

export function canHoldNotes(project: Project, { mapId, stageId, laneId }: NotePlace): boolean {
  if (!project.map.has(mapId)) return false;
  if (stageId === null && laneId === null) return true;
  const stage = stageId === null ? undefined : project.stage.get(stageId);
  const lane = laneId === null ? undefined : project.lane.get(laneId);
  return stage?.mapId === mapId && lane?.mapId === mapId && holdsNotes(lane.kind);
}
