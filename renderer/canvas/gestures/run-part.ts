// Shows the header of a part of the map on its way, and moves the part where it is put.
import { moveLane } from '#shared/change/commands/move-lane';
import { movePhase } from '#shared/change/commands/move-phase';
import { moveStage } from '#shared/change/commands/move-stage';
import { moveStep } from '#shared/change/commands/move-step';
import { currentBoard } from '../../state/board';
import { execute } from '../../state/execute';
import { focusCell, select } from '../../state/session';
import type { CarriedPart } from '../../tools/intent';
import { gestureStore } from './gesture-store';

export function showCarried(carried: CarriedPart | null): void {
  if (carried === null) {
    gestureStore.setState({ carried });
    return;
  }
  const item = currentBoard().scene.byKey.get(carried.part.id);
  const items = gestureStore.getState().carried?.items ?? (item === undefined ? [] : [item]);
  gestureStore.setState({ carried: { ...carried, items } });
}

export function putPart({ part: { kind, id }, drop }: CarriedPart): void {
  if (drop === null) return;
  const { beforeId, stageId } = drop;
  focusCell(null);
  select([id]);
  if (kind === 'lane') execute(moveLane, { id, beforeId });
  else if (kind === 'phase') execute(movePhase, { id, beforeId });
  else if (kind === 'stage') execute(moveStage, { id, beforeId });
  else if (stageId !== null) execute(moveStep, { id, stageId, beforeId });
}
