// Jumps to things of the board from elsewhere in the window: what is jumped to is selected, in view and near enough
// to read. The place that is left can be gone back to.
import type { Rect } from '#shared/base/geometry';
import type { Id } from '#shared/base/id';
import { foldParts } from '#shared/change/commands/fold-parts';
import { type Foldable, foldsAround, foldsOver } from '#shared/model/folded';
import { currentBoard } from '../state/board';
import { documentStore } from '../state/document';
import { execute } from '../state/execute';
import { focusCell, select, sessionStore, showView, stopEditing } from '../state/session';
import { placeBack, placeForth } from '../state/visited-places';
import type { CellPlace } from '../tools/intent';
import { placeAt } from '../tools/keys/walk';
import { lookingAt } from '../tools/looking-at';
import { jumpTo } from './camera-moves';
import { cameraAhead, glideTo, handIsDown } from './glide';

function show(area: Rect): void {
  showView('board');
  const camera = cameraAhead();
  const next = lookingAt(camera, area, sessionStore.getState().viewport);
  if (next !== camera) jumpTo(next);
}

/** What is folded over the place is unfolded first. */
function unfold(parts: readonly Foldable[]): void {
  const ids = [...new Set(parts.map(({ id }) => id))];
  if (ids.length > 0) execute(foldParts, { ids, folded: false });
}

/** Selects a note, stage, lane, step or phase of the shown map and shows it. False where it is not on the board. */
export function jumpToItem(id: Id): boolean {
  unfold(foldsAround(documentStore.getState().project, id));
  const { layout, scene } = currentBoard();
  const box = layout.notes.get(id);
  const rect = box?.rect ?? scene.byKey.get(id)?.bounds;
  if (rect === undefined) return false;
  stopEditing();
  select([id]);
  focusCell(box === undefined ? null : { stageId: box.note.stageId, laneId: box.note.laneId });
  show(rect);
  return true;
}

/** Selects it in the view that is shown; on the board it is brought in sight as well, where it has a place there. */
export function goToItem(id: Id): void {
  if (sessionStore.getState().view !== 'board' || !jumpToItem(id)) select([id]);
}

/** Gives the keyboard to a cell or to the parking lot, and shows it. */
export function jumpToCell(cell: CellPlace): void {
  unfold(foldsOver(documentStore.getState().project, cell));
  const place = placeAt(currentBoard().layout, cell);
  if (place === null) return;
  stopEditing();
  select([]);
  focusCell({ stageId: cell.stageId, laneId: cell.laneId });
  show(place.rect);
}

/** Goes back to the place before the last jump. */
export function goBack(): void {
  if (handIsDown()) return;
  const to = placeBack(cameraAhead());
  if (to !== null) glideTo(to);
}

/** Goes forth again to where `goBack` came from. */
export function goForth(): void {
  if (handIsDown()) return;
  const to = placeForth(cameraAhead());
  if (to !== null) glideTo(to);
}
