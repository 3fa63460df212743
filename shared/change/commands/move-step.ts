// Moves a step with its touchpoints before another step, in its own stage or in another one of the map.
import type { Id } from '../../base/id';
import { keysMoved } from '../../base/order-key';
import { ok } from '../../base/result';
import { mapStructure } from '../../model/map-structure';
import { diffOf, updating } from '../build-diff';
import { type Command, refused } from '../command';
import { canChangeStructure } from '../rules/can-change-structure';

export const moveStep: Command<{ readonly id: Id; readonly stageId: Id; readonly beforeId: Id | null }> = {
  name: 'move-step',
  plan(project, { id, stageId, beforeId }) {
    const step = project.step.get(id);
    const target = project.stage.get(stageId);
    const own = step === undefined ? undefined : project.stage.get(step.stageId);
    if (step === undefined || target === undefined) return refused('gone');
    if (own?.mapId !== target.mapId) return refused('other-map');
    if (!canChangeStructure(project)) return refused('can-change-structure');
    const steps = mapStructure(project, target.mapId).stepsOf.get(stageId) ?? [];
    const [order] = keysMoved(steps, [step], beforeId) as [string];
    return ok(diffOf([updating(step, { stageId, order })]));
  },
};
