// The pictures of an images lane's cells, in the order in which they are shown.
import type { Id } from '../base/id';
import { inOrder, type Project } from './project';
import type { Picture } from './records/picture';

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
