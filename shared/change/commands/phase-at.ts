// Which phase a stage belongs to by where it is put: that of its neighbours where both are of one phase.
import type { Id } from '../../base/id';
import type { Stage } from '../../model/records/stage';

/** `stages` in order and without the stage that is put; `beforeId` null: at the end. */
export function phaseAt(stages: readonly Stage[], beforeId: Id | null): Id | null {
  const found = stages.findIndex((stage) => stage.id === beforeId);
  const at = found === -1 ? stages.length : found;
  const left = stages[at - 1]?.phaseId ?? null;
  return left !== null && stages[at]?.phaseId === left ? left : null;
}
