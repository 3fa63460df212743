// May pictures be put there? Lying: into the free area and over every cell of the map. By a lane's own order: into the
// cells of an images lane.
import type { Project } from '../../model/project';
import type { NotePlace } from './can-hold-notes';

export function canHoldPictures(
  project: Project,
  { mapId, stageId, laneId }: NotePlace,
  how: 'lying' | 'by-order',
): boolean {
  if (!project.map.has(mapId)) return false;
  if (stageId === null && laneId === null) return how === 'lying';
  const stage = stageId === null ? undefined : project.stage.get(stageId);
  const lane = laneId === null ? undefined : project.lane.get(laneId);
  if (stage?.mapId !== mapId || lane?.mapId !== mapId) return false;
  return how === 'lying' || lane.kind === 'images';
}
