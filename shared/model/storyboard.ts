// The pictures of an images lane's cells, in the order in which they are shown.
import type { Id } from '../base/id';
import { inOrder, type Project } from './project';
import type { Picture } from './records/picture';

/** Those of all cells of a lane by their stages. */
export function picturesOfLane(
  project: Pick<Project, 'picture'>,
  laneId: Id,
): ReadonlyMap<Id, readonly Picture[]> {
  const cells = new Map<Id, Picture[]>();
  for (const picture of inOrder(project.picture, (one) => one.x === null && one.laneId === laneId)) {
    if (picture.stageId === null) continue;
    const cell = cells.get(picture.stageId);
    if (cell === undefined) cells.set(picture.stageId, [picture]);
    else cell.push(picture);
  }
  return cells;
}

/** Those that the lane places: without a place of their own. */
export const picturesInCell = (
  project: Pick<Project, 'picture'>,
  stageId: Id | null,
  laneId: Id | null,
): readonly Picture[] =>
  inOrder(
    project.picture,
    (picture) => picture.x === null && picture.stageId === stageId && picture.laneId === laneId,
  );
