// May so many notes be added? While the project stays within what opens, moves and merges quickly everywhere.
import type { Project } from '../../model/project';
import { mostNotes } from '../../model/records/note';

/** How many more notes the project takes; never negative. */
export const roomForNotes = (project: Project): number => Math.max(0, mostNotes - project.note.size);

export const canAddNotes = (project: Project, count: number): boolean => count <= roomForNotes(project);
