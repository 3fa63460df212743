// Does what a tool wants: session state for what is only seen, notes drawn on their way, one command when they are
// dropped.
import type { BoardPoint } from '#shared/base/geometry';
import type { Id } from '#shared/base/id';
import { duplicateNotes } from '#shared/change/commands/duplicate-notes';
import { moveNotes } from '#shared/change/commands/move-notes';
import type { DropTarget } from '#shared/layout/board';
import { currentBoard } from '../../state/board';
import { execute } from '../../state/execute';
import { focusCell, select, setCamera, setMarquee } from '../../state/session';
import type { Drag, Intent } from '../../tools/intent';
import { addedIds } from '../added-ids';
import { sayLocked } from '../editing/edit-note';
import { inReadingOrder } from '../reading-order';
import { gestureStore, type Taken } from './gesture-store';
import { join } from './run-connect';
import { editHit, pressHit } from './run-hit';
import { drawStroke, eraseStrokes } from './run-pen';

export function runIntent(intent: Intent): void {
  if (intent.kind === 'select') selectByHand(intent.ids);
  else if (intent.kind === 'focus-cell') focusCell(intent.cell);
  else if (intent.kind === 'camera') setCamera(intent.camera);
  else if (intent.kind === 'marquee') setMarquee(intent.area);
  else if (intent.kind === 'lasso') showLasso(intent.path);
  else if (intent.kind === 'drag') showDrag(intent.drag);
  else if (intent.kind === 'drop') drop(intent.drag);
  else if (intent.kind === 'connect') gestureStore.setState({ connect: intent.line });
  else if (intent.kind === 'join') join(intent.fromId, intent.to);
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
  return { ids: inOrder, items: inOrder.flatMap((id) => scene.byKey.get(id) ?? []) };
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

function drop({ copies, target, ...drag }: Extract<Intent, { kind: 'drop' }>['drag']): void {
  const { ids } = gestureStore.getState().taken ?? takenNow({ ...drag, copies, target });
  if (!copies) {
    execute(moveNotes, movedTo(ids, target));
    return;
  }
  const done = execute(duplicateNotes, movedTo(ids, target));
  if (done.ok) select(addedIds(done.value));
}
