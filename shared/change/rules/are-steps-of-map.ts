// May a step of the company be linked to these? They are customer steps of its own map.
import type { Id } from '../../base/id';
import type { Project } from '../../model/project';

export const areStepsOfMap = (project: Project, mapId: Id, stepIds: Iterable<Id>): boolean => {
  for (const id of stepIds) {
    const stageId = project.step.get(id)?.stageId;
    if (stageId === undefined || project.stage.get(stageId)?.mapId !== mapId) return false;
  }
  return true;
};
