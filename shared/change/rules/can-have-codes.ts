// May so many notes be added? While the map has codes for them; a code is never given twice.
import type { Id } from '../../base/id';
import { codeCount } from '../../model/note-code';
import type { Project } from '../../model/project';

export const canHaveCodes = (project: Project, mapId: Id, count: number): boolean =>
  (project.map.get(mapId)?.lastCode ?? 0) + count <= codeCount;
