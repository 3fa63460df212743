// Removes what is selected. The keyboard stays where it was: in its cell, else in the cell nearest to it.
import { removeItems } from '#shared/change/commands/remove-items';
import { currentBoard } from '../../state/board';
import { execute } from '../../state/execute';
import { focusCell, sessionStore } from '../../state/session';
import { nearestTo, placesOf } from '../../tools/keys/place';
import { keyboardItem, rectOfItem } from '../../tools/keys/standing';

/** A refusal has been said, and everything is as it was. */
export function removeSelected(): void {
  const { layout } = currentBoard();
  const item = keyboardItem(sessionStore.getState());
  const note = item === null ? undefined : layout.notes.get(item)?.note;
  const rect = item === null ? null : rectOfItem(layout, item);
  const removed = execute(removeItems, { ids: [...sessionStore.getState().selection] });
  if (!removed.ok || rect === null) return;
  const near = note ?? nearestTo(placesOf(currentBoard().layout), rect);
  if (near !== null) focusCell({ stageId: near.stageId, laneId: near.laneId });
}
