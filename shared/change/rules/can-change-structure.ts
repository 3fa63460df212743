// May phases, stages, steps and lanes be changed? Not while the structure is locked for the room.
import { type Project, projectRecord } from '../../model/project';

export const canChangeStructure = (project: Project): boolean => !projectRecord(project).structureLocked;
