// Where things that the charts name stand on the board, the nearest first.
import type { TouchpointFigures } from '#shared/analysis/touchpoint-figures';
import type { Id } from '#shared/base/id';
import { touchpointsOfMap } from '#shared/model/touchpoints';
import { documentStore } from '../../state/document';

/** The touchpoint, else its step. */
export const placesOfTouchpoint = ({ touchpoint }: TouchpointFigures): readonly Id[] => [
  touchpoint.id,
  touchpoint.stepId,
];

/** The first touchpoint that a department answers for. */
export function placesOfDepartment(departmentId: Id): readonly Id[] {
  const { project, mapId } = documentStore.getState();
  if (mapId === null) return [];
  const first = touchpointsOfMap(project, mapId).find(({ departmentIds }) =>
    departmentIds.includes(departmentId),
  );
  return first === undefined ? [] : [first.id, first.stepId];
}

/** The title of a touchpoint's step where it has no name of its own. */
export function nameOfTouchpoint({ touchpoint }: TouchpointFigures): string {
  return touchpoint.name || (documentStore.getState().project.step.get(touchpoint.stepId)?.title ?? '');
}
