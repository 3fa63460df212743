// Moves touchpoints, in their order, before another of the same or of a different step of their map, or to its end.
import type { Id } from '../../base/id';
import { keysMoved } from '../../base/order-key';
import { ok } from '../../base/result';
import { mapIdOf } from '../../model/invariants';
import { touchpointsOfStep } from '../../model/touchpoints';
import { diffOf, updating } from '../build-diff';
import { type Command, refused } from '../command';

export interface MoveTouchpoints {
  readonly ids: readonly Id[];
  readonly stepId: Id;
  /** Put before this touchpoint of the step; null: at the end. */
  readonly beforeId: Id | null;
}

export const moveTouchpoints: Command<MoveTouchpoints> = {
  name: 'move-touchpoints',
  plan(project, { ids, stepId, beforeId }) {
    const touchpoints = ids.flatMap((id) => project.touchpoint.get(id) ?? []);
    const mapId = mapIdOf(project, stepId);
    if (mapId === null || touchpoints.length === 0) return refused('gone');
    if (touchpoints.some((one) => mapIdOf(project, one.stepId) !== mapId)) return refused('other-map');
    const there = touchpointsOfStep(project, stepId);
    const keys = keysMoved(there, touchpoints, beforeId);
    return ok(
      diffOf(touchpoints.map((one, index) => updating(one, { stepId, order: keys[index] as string }))),
    );
  },
};
