// Whether what can be selected is still there: a record, or the slot of a step in a lane.
import type { Id } from '#shared/base/id';
import { slotParts } from '#shared/layout/board/step-slots';
import { findRecord, type Project } from '#shared/model/project';

export const isThere =
  (project: Project) =>
  (id: Id): boolean => {
    const slot = slotParts(id);
    return slot === null
      ? findRecord(project, id) !== undefined
      : project.step.has(slot.stepId) && project.lane.has(slot.laneId);
  };
