// Does what a tool wants: session state for what is only seen, a preview while notes are on their way, one command
// when they are dropped.
import { duplicateNotes } from '#shared/change/commands/duplicate-notes';
import { moveNotes } from '#shared/change/commands/move-notes';
import type { DropTarget } from '#shared/layout/board';
import { currentBoard } from '../../state/board';
import { clearPreview, execute, preview } from '../../state/execute';
import { focusCell, select, setCamera, setMarquee } from '../../state/session';
import type { Drag, Intent } from '../../tools/intent';
import { addedIds } from '../added-ids';
import { inReadingOrder } from '../reading-order';
import { gestureStore, type Taken } from './gesture-store';
import { editHit, pressHit } from './run-hit';

export function runIntent(intent: Intent): void {
  if (intent.kind === 'select') select(intent.ids);
  else if (intent.kind === 'focus-cell') focusCell(intent.cell);
  else if (intent.kind === 'camera') setCamera(intent.camera);
  else if (intent.kind === 'marquee') setMarquee(intent.area);
  else if (intent.kind === 'drag') showDrag(intent.drag);
  else if (intent.kind === 'drop') drop(intent.drag);
  else if (intent.kind === 'press') pressHit(intent.hit);
  else editHit(intent.hit);
}

function takenNow({ ids }: Drag): Taken {
  const { layout, scene } = currentBoard();
  const inOrder = inReadingOrder(layout, ids);
  return { ids: inOrder, items: inOrder.flatMap((id) => scene.byKey.get(id) ?? []) };
}

const isSamePlace = (a: DropTarget | null | undefined, b: DropTarget): boolean =>
  a?.stageId === b.stageId && a.laneId === b.laneId && a.beforeId === b.beforeId;

const movedTo = (ids: Taken['ids'], { stageId, laneId, beforeId }: DropTarget) => ({
  ids,
  stageId,
  laneId,
  beforeId,
});

function showDrag(drag: Drag | null): void {
  const before = gestureStore.getState();
  if (drag === null) {
    gestureStore.setState({ drag, taken: null });
    clearPreview();
    return;
  }
  const taken = before.taken ?? takenNow(drag);
  gestureStore.setState({ drag, taken });
  if (drag.copies || drag.target === null) clearPreview();
  // The board makes room only when the notes would come to stand elsewhere.
  else if (before.drag?.copies !== false || !isSamePlace(before.drag.target, drag.target)) {
    preview(moveNotes, movedTo(taken.ids, drag.target));
  }
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
