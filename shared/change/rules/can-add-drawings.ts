// May so many drawings be added? While the project stays within what opens and moves quickly.
import type { Project } from '../../model/project';

/** In one project, over all its maps. */
const mostDrawings = 20_000;

export const canAddDrawings = ({ drawing }: Project, count = 1): boolean =>
  drawing.size + count <= mostDrawings;
