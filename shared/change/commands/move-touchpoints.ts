// Moves touchpoints, in their order, before another of the same or of a different step of their map, or to its end.
import type { Id } from '../../base/id';
import { keysMoved } from '../../base/order-key';
import { ok } from '../../base/result';
import type { Project } from '../../model/project';
import { touchpointsOfStep } from '../../model/touchpoints';
import { diffOf, updating } from '../build-diff';
import { type Command, refused } from '../command';

export interface MoveTouchpoints {
  readonly ids: readonly Id[];
  readonly stepId: Id;
  /** Put before this touchpoint of the step; null: at the end. */
  readonly beforeId: Id | null;
}

const mapOf = (project: Project, stepId: Id): Id | undefined =>
  project.stage.get(project.step.get(stepId)?.stageId ?? '')?.mapId;

export const moveTouchpoints: Command<MoveTouchpoints> = {
  name: 'move-touchpoints',
  plan(project, { ids, stepId, beforeId }) {
    const touchpoints = ids.flatMap((id) => project.touchpoint.get(id) ?? []);
    const mapId = mapOf(project, stepId);
    if (mapId === undefined || touchpoints.length === 0) return refused('gone');
    if (touchpoints.some((one) => mapOf(project, one.stepId) !== mapId)) return refused('other-map');
    const there = touchpointsOfStep(project, stepId);
    const keys = keysMoved(there, touchpoints, beforeId);
    return ok(
      diffOf(touchpoints.map((one, index) => updating(one, { stepId, order: keys[index] as string }))),
    );
  },
};
