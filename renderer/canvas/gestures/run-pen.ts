// Does what the pen wants: a finished stroke is one command, and so is all that one rubbing took away.
import type { Id } from '#shared/base/id';
import type { InkPoint } from '#shared/base/ink-code';
import { addDrawing } from '#shared/change/commands/add-drawing';
import { removeItems } from '#shared/change/commands/remove-items';
import { anchorAt } from '#shared/layout/board/anchor-at';
import { strokeShape } from '#shared/layout/board/stroke-shape';
import { currentBoard } from '../../state/board';
import { execute } from '../../state/execute';
import { changeWeight, penStore, putPenBack, setInk, takePen } from '../../state/pen';
import { type PenKeyPress, penKeys, takesPen } from '../../tools/pen/pen-keys';

/** A stroke goes with the cell on which it was begun, else with the free area. */
export function drawStroke(points: readonly InkPoint[]): void {
  const { layout } = currentBoard();
  const { color, weight } = penStore.getState();
  const [start] = points;
  if (start === undefined) throw new Error('a stroke without a point');
  const shape = strokeShape(points, weight);
  const { stageId, laneId, origin } = anchorAt(layout, start, shape);
  const [x, y] = [shape.x - origin.x, shape.y - origin.y];
  execute(addDrawing, { ...shape, mapId: layout.mapId, stageId, laneId, x, y, color, weight });
}

export function eraseStrokes(ids: ReadonlySet<Id>): void {
  execute(removeItems, { ids: [...ids] });
}

/** A key while the pen is in the hand; false where it means what it always means. */
export function runPenKey(press: PenKeyPress): boolean {
  const { held } = penStore.getState();
  const intent = held === null ? null : penKeys(press);
  if (intent === null) return false;
  if (intent.kind === 'put-back') putPenBack();
  else if (intent.kind === 'color') setInk({ color: intent.color });
  else if (intent.kind === 'weight') changeWeight(intent.by);
  else takePen(held === 'pen' ? 'rubber' : 'pen');
  return true;
}

/** A key that nothing on the board has taken; false where it takes no pen either. */
export function takePenByKey(press: PenKeyPress): boolean {
  const takes = takesPen(press);
  if (takes) takePen('pen');
  return takes;
}
