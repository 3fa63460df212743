// Moves the selected stage, step or lane one place on among its like.
import type { Id } from '#shared/base/id';
import { moveLane } from '#shared/change/commands/move-lane';
import { moveStage } from '#shared/change/commands/move-stage';
import { moveStep } from '#shared/change/commands/move-step';
import { mapStructure } from '#shared/model/map-structure';
import { documentStore } from '../../state/document';
import { execute } from '../../state/execute';
import type { Part } from './selected';

/** Parts that stand in a row of their like; a phase stands where its stages stand. */
export type Movable = Exclude<Part, { readonly type: 'phase' }>;

/** The like of a part, in reading order, itself among them. */
function rowOf(part: Movable): readonly { readonly id: Id }[] {
  const { project, mapId } = documentStore.getState();
  const { stages, lanes, stepsOf } = mapStructure(project, mapId ?? '');
  if (part.type === 'stage') return stages;
  return part.type === 'lane' ? lanes : (stepsOf.get(part.stageId) ?? []);
}

/** Whether there is a place to move to; `by` is -1 (left, up) or 1. */
export function canMovePart(part: Movable, by: -1 | 1): boolean {
  const row = rowOf(part);
  return row[row.findIndex(({ id }) => id === part.id) + by] !== undefined;
}

export function movePart(part: Movable, by: -1 | 1): void {
  const row = rowOf(part);
  const at = row.findIndex(({ id }) => id === part.id);
  const beforeId = row[by === 1 ? at + 2 : at - 1]?.id ?? null;
  if (part.type === 'stage') execute(moveStage, { id: part.id, beforeId });
  else if (part.type === 'lane') execute(moveLane, { id: part.id, beforeId });
  else execute(moveStep, { id: part.id, stageId: part.stageId, beforeId });
}
