// Moves a stage with all it holds before another stage of its map, or to the end.
import type { Id } from '../../base/id';
import { keysMoved } from '../../base/order-key';
import { ok } from '../../base/result';
import { mapStructure } from '../../model/map-structure';
import { diffOf, updating } from '../build-diff';
import { type Command, refused } from '../command';
import { canChangeStructure } from '../rules/can-change-structure';
import { phaseAt } from './phase-at';

export const moveStage: Command<{ readonly id: Id; readonly beforeId: Id | null }> = {
  name: 'move-stage',
  plan(project, { id, beforeId }) {
    const stage = project.stage.get(id);
    if (stage === undefined) return refused('gone');
    if (!canChangeStructure(project)) return refused('can-change-structure');
    if (beforeId === id) return ok(diffOf([]));
    const { stages } = mapStructure(project, stage.mapId);
    const [order] = keysMoved(stages, [stage], beforeId) as [string];
    const others = stages.filter((other) => other.id !== id);
    // A stage that still touches its own phase stays in it; elsewhere it takes the phase it lands in.
    const at = others.findIndex((other) => other.id === beforeId);
    const sides = [others[(at === -1 ? others.length : at) - 1], at === -1 ? undefined : others[at]];
    const stays = stage.phaseId !== null && sides.some((side) => side?.phaseId === stage.phaseId);
    const alone = stage.phaseId !== null && !others.some((other) => other.phaseId === stage.phaseId);
    const landed = phaseAt(others, beforeId);
    const phaseId = stays || (alone && landed === null) ? stage.phaseId : landed;
    return ok(diffOf([updating(stage, { order, phaseId })]));
  },
};
