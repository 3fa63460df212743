// May something lie there? In the free area of a map, and over every cell of it.
import type { Project } from '../../model/project';
import type { NotePlace } from './can-hold-notes';

export function canLieThere(project: Project, { mapId, stageId, laneId }: NotePlace): boolean {
  if (!project.map.has(mapId)) return false;
  if (stageId === null && laneId === null) return true;
  const stage = stageId === null ? undefined : project.stage.get(stageId);
  const lane = laneId === null ? undefined : project.lane.get(laneId);
  return stage?.mapId === mapId && lane?.mapId === mapId;
}
