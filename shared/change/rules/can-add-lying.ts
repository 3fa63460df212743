// May so many frames, texts and arrows be added? While the project stays within what draws and saves quickly everywhere.
import type { Project } from '../../model/project';

/** In one project, over all its maps. */
const mostLying = 10_000;

export const canAddLying = ({ frame, free_text, arrow }: Project, count: number): boolean =>
  frame.size + free_text.size + arrow.size + count <= mostLying;
