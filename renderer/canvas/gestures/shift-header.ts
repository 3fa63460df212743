// Moves a stage, step, lane one place back or forth; a step goes on into the next stage.
import type { Id } from '#shared/base/id';
import { moveLane } from '#shared/change/commands/move-lane';
import { moveStage } from '#shared/change/commands/move-stage';
import { moveStep } from '#shared/change/commands/move-step';
import { type MapStructure, mapStructure } from '#shared/model/map-structure';
import { documentStore } from '../../state/document';
import { execute } from '../../state/execute';

/** The one it comes to stand before, null at the end; undefined where there is no way. */
function neighbour(ids: readonly Id[], id: Id, by: -1 | 1): Id | null | undefined {
  const to = ids.indexOf(id) + by;
  if (to < 0 || to >= ids.length) return undefined;
  return ids[by === -1 ? to : to + 1] ?? null;
}

const idsOf = (records: readonly { readonly id: Id }[]): Id[] => records.map((record) => record.id);

function shiftStep({ stages, stepsOf }: MapStructure, id: Id, by: -1 | 1): void {
  const at = stages.findIndex((stage) => stepsOf.get(stage.id)?.some((step) => step.id === id));
  const own = stages[at];
  if (own === undefined) return;
  const beforeId = neighbour(idsOf(stepsOf.get(own.id) ?? []), id, by);
  const next = stages[at + by];
  if (beforeId !== undefined) execute(moveStep, { id, stageId: own.id, beforeId });
  else if (next !== undefined) {
    const first = stepsOf.get(next.id)?.[0]?.id ?? null;
    execute(moveStep, { id, stageId: next.id, beforeId: by === 1 ? first : null });
  }
}

export function shiftHeader(id: Id, by: -1 | 1): void {
  const { project, mapId } = documentStore.getState();
  if (mapId === null) return;
  const structure = mapStructure(project, mapId);
  if (project.step.has(id)) {
    shiftStep(structure, id, by);
    return;
  }
  const isStage = project.stage.has(id);
  const beforeId = neighbour(idsOf(isStage ? structure.stages : structure.lanes), id, by);
  if (beforeId !== undefined) execute(isStage ? moveStage : moveLane, { id, beforeId });
}
