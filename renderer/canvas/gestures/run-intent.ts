// Does what a tool wants: session state for what is only seen, notes drawn on their way, one command when they are
// dropped.
import type { BoardPoint } from '#shared/base/geometry';
import type { Id } from '#shared/base/id';
import { duplicateNotes } from '#shared/change/commands/duplicate-notes';
import { duplicateTouchpoints } from '#shared/change/commands/duplicate-touchpoints';
import { moveNotes } from '#shared/change/commands/move-notes';
import { movePictures } from '#shared/change/commands/move-pictures';
import { moveTouchpoints } from '#shared/change/commands/move-touchpoints';
import type { CardTarget, DropTarget } from '#shared/layout/board';
import { currentBoard } from '../../state/board';
import { execute } from '../../state/execute';
import { freshId } from '../../state/fresh-id';
import { focusCell, select, sessionStore, setCamera, setMarquee } from '../../state/session';
import type { Drag, Intent } from '../../tools/intent';
import { addedIds, addedTouchpoints } from '../added-ids';
import { bend, showBent } from '../curve/bend';
import { sayLocked } from '../editing/edit-note';
import { inReadingOrder } from '../reading-order';
import { gestureStore, type Taken } from './gesture-store';
import { join } from './run-connect';
import { letLie, make, resize, showMade, showResized } from './run-free';
import { editHit, pressHit } from './run-hit';
import { putPart, showCarried } from './run-part';
import { drawStroke, eraseStrokes } from './run-pen';

export function runIntent(intent: Intent): void {
  if (intent.kind === 'select') selectByHand(intent.ids);
  else if (intent.kind === 'focus-cell') focusCell(intent.cell);
  else if (intent.kind === 'camera') setCamera(intent.camera);
  else if (intent.kind === 'marquee') setMarquee(intent.area);
  else if (intent.kind === 'lasso') showLasso(intent.path);
  else if (intent.kind === 'drag') showDrag(intent.drag);
  else if (intent.kind === 'drop') drop(intent.drag);
  else if (intent.kind === 'carry') showCarried(intent.carried);
  else if (intent.kind === 'put') putPart(intent.carried);
  else if (intent.kind === 'bend') showBent(intent.bent);
  else if (intent.kind === 'bent') bend(intent.bent);
  else if (intent.kind === 'connect') gestureStore.setState({ connect: intent.line });
  else if (intent.kind === 'join') join(intent.fromId, intent.to);
  else if (intent.kind === 'make') showMade(intent.made);
  else if (intent.kind === 'made') make(intent.made);
  else if (intent.kind === 'resize') showResized(intent.resized);
  else if (intent.kind === 'resized') resize(intent.resized);
  else if (intent.kind === 'ink') gestureStore.setState({ ink: intent.points });
  else if (intent.kind === 'draw') drawStroke(intent.points);
  else if (intent.kind === 'erasing') gestureStore.setState({ erased: intent.ids });
  else if (intent.kind === 'erase') eraseStrokes(intent.ids);
  else if (intent.kind === 'locked') sayLocked(intent.ids);
  else if (intent.kind === 'press') pressHit(intent.hit);
  else editHit(intent.hit);
}

function showLasso(lassoPath: readonly BoardPoint[] | null): void {
  gestureStore.setState(lassoPath === null ? { lassoPath, lasso: false } : { lassoPath });
}

/** Where notes are selected, the keyboard no longer stands in another cell. */
function selectByHand(ids: ReadonlySet<Id>): void {
  select(ids);
  if (ids.size > 0) focusCell(null);
}

function takenNow({ ids }: Drag): Taken {
  const { layout, scene } = currentBoard();
  const inOrder = inReadingOrder(layout, ids);
  // In the order in which they lie over each other on the board.
  return { ids: inOrder, items: scene.items.filter(({ key }) => ids.has(key)) };
}

const movedTo = (ids: Taken['ids'], { stageId, laneId, beforeId }: DropTarget) => ({
  ids,
  stageId,
  laneId,
  beforeId,
});

/**
 * The board stays as it is under notes on their way, and a mark shows where they would stand: a board that made
 * room for them would slide away under the pointer.
 */
function showDrag(drag: Drag | null): void {
  const { taken } = gestureStore.getState();
  gestureStore.setState({ drag, taken: drag === null ? null : (taken ?? takenNow(drag)) });
}

/** What lies goes first: of notes that stand in cells only those are left that are not to lie. One step to undo. */
function drop(drag: Drag): void {
  const { copies, target, card, picture, lie } = drag;
  if (card !== null) {
    dropCards(drag.ids, card, copies);
    return;
  }
  if (picture !== null) {
    const { stageId, laneId, beforeId } = picture;
    execute(movePictures, { ids: [...drag.ids], stageId, laneId, beforeId });
    return;
  }
  const { ids } = gestureStore.getState().taken ?? takenNow(drag);
  const gestureId = freshId();
  if (lie !== null) {
    const inOrder = [...ids, ...[...lie.ids].filter((id) => !ids.includes(id))];
    const lying = new Set(inOrder.filter((id) => lie.ids.has(id)));
    letLie({ ...lie, ids: lying }, copies, gestureId);
  }
  const standing = ids.filter((id) => lie === null || !lie.ids.has(id));
  if (target === null || standing.length === 0) return;
  if (!copies) {
    execute(moveNotes, movedTo(standing, target), { gestureId });
    return;
  }
  const done = execute(duplicateNotes, movedTo(standing, target), { gestureId });
  // What is folded away with its place is not seen, and so not selected.
  if (done.ok && !target.folded)
    select([...(lie === null ? [] : sessionStore.getState().selection), ...addedIds(done.value)]);
}

function dropCards(moving: ReadonlySet<Id>, { stepId, beforeId, folded }: CardTarget, copies: boolean): void {
  const ids = inReadingOrder(currentBoard().layout, moving);
  if (!copies) {
    execute(moveTouchpoints, { ids, stepId, beforeId });
    return;
  }
  const done = execute(duplicateTouchpoints, { ids, to: { stepId, beforeId } });
  if (done.ok && !folded) select(addedTouchpoints(done.value));
}
