// Moves a phase with all its stages before another stage of its map, or to the end. It never lands within another phase:
// there it comes to stand before that.
import type { Id } from '../../base/id';
import { keysMoved } from '../../base/order-key';
import { ok } from '../../base/result';
import { mapStructure } from '../../model/map-structure';
import { diffOf, updating } from '../build-diff';
import { type Command, refused } from '../command';
import { canChangeStructure } from '../rules/can-change-structure';

export interface MovePhase {
  readonly id: Id;
  /** A stage; one of its own: the phase stays. Null: to the end. */
  readonly beforeId: Id | null;
}

export const movePhase: Command<MovePhase> = {
  name: 'move-phase',
  plan(project, { id, beforeId }) {
    const phase = project.phase.get(id);
    if (phase === undefined) return refused('gone');
    if (!canChangeStructure(project)) return refused('can-change-structure');
    const { stages } = mapStructure(project, phase.mapId);
    const own = stages.filter(({ phaseId }) => phaseId === id);
    const others = stages.filter(({ phaseId }) => phaseId !== id);
    const there = others.find((stage) => stage.id === beforeId);
    const first = others.find(({ phaseId }) => phaseId !== null && phaseId === there?.phaseId) ?? there;
    const keys = keysMoved(stages, own, first?.id ?? beforeId);
    return ok(diffOf(own.map((stage, at) => updating(stage, { order: keys[at] as string }))));
  },
};
