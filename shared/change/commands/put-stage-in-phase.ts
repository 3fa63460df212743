// Takes a stage into a phase, or out of its own. It stays where it stands where it can; else it moves to the near end of
// the phase, which is always a run of neighbours.
import type { Id } from '../../base/id';
import { keysBefore } from '../../base/order-key';
import { ok } from '../../base/result';
import { mapStructure } from '../../model/map-structure';
import type { Stage } from '../../model/records/stage';
import { diffOf, updating } from '../build-diff';
import { type Command, refused } from '../command';
import { canChangeStructure } from '../rules/can-change-structure';

export interface PutStageInPhase {
  readonly id: Id;
  /** Null: out of its own. */
  readonly phaseId: Id | null;
}

/** The stage it comes to stand before, null at the end; undefined: it stays. `run`: from the first to the last of a phase. */
function moveTo(
  stages: readonly Stage[],
  at: number,
  [first, last]: readonly [number, number],
  joins: boolean,
): Id | null | undefined {
  const behind = stages[last + 1]?.id ?? null;
  if (!joins) return at > first && at < last ? behind : undefined;
  if (at < first - 1) return stages[first]?.id;
  return at > last + 1 ? behind : undefined;
}

export const putStageInPhase: Command<PutStageInPhase> = {
  name: 'put-stage-in-phase',
  plan(project, { id, phaseId }) {
    const stage = project.stage.get(id);
    const phase = phaseId === null ? null : project.phase.get(phaseId);
    if (stage === undefined || phase === undefined) return refused('gone');
    if (phase !== null && phase.mapId !== stage.mapId) return refused('other-map');
    if (!canChangeStructure(project)) return refused('can-change-structure');
    if (stage.phaseId === phaseId) return ok(diffOf([]));
    const { stages } = mapStructure(project, stage.mapId);
    const of = phaseId ?? stage.phaseId;
    const run = [
      stages.findIndex((one) => one.phaseId === of),
      stages.findLastIndex((one) => one.phaseId === of),
    ] as const;
    const beforeId = moveTo(stages, stages.indexOf(stage), run, phaseId !== null);
    if (beforeId === undefined) return ok(diffOf([updating(stage, { phaseId })]));
    const others = stages.filter((other) => other.id !== id);
    const [order] = keysBefore(others, beforeId, 1) as [string];
    return ok(diffOf([updating(stage, { phaseId, order })]));
  },
};
