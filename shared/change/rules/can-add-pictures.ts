// May so many pictures be added? While the project stays within what opens and mails quickly.
import type { Project } from '../../model/project';

/** In one project, over all its maps. */
const mostPictures = 2_000;

export const canAddPictures = (project: Project, count: number): boolean =>
  project.picture.size + count <= mostPictures;
