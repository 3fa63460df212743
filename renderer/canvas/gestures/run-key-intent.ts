// Does what a key on the board asks for.
import { editTrigger } from '#shared/change/commands/edit-trigger';
import { moveNotes } from '#shared/change/commands/move-notes';
import { moveTouchpoints } from '#shared/change/commands/move-touchpoints';
import { isLying } from '#shared/model/lying';
import { currentBoard } from '../../state/board';
import { execute } from '../../state/execute';
import { focusCell, select, sessionStore } from '../../state/session';
import type { KeyIntent, KeyPosition } from '../../tools/keys/key-intent';
import { rectOfItem } from '../../tools/keys/standing';
import { placeAt } from '../../tools/keys/walk';
import { revealArea, revealItem, scrollBy } from '../camera-moves';
import { liftPoint } from '../curve/bend';
import { editAtEnd } from '../editing/edit-at-end';
import { newNote } from '../editing/new-note';
import { newPiece } from '../editing/new-piece';
import { inReadingOrder } from '../reading-order';
import { addTouchpointTo } from '../touchpoints/add-touchpoint-to';
import { recolorSelected } from './recolor-selected';
import { removeSelected } from './remove-selected';
import { pushSelected } from './run-free';
import { shiftPart } from './shift-part';

export function runKeyIntent(intent: KeyIntent): void {
  switch (intent.kind) {
    case 'stand':
      stand(intent.at);
      break;
    case 'choose':
      choose(intent);
      break;
    case 'leave':
      if (intent.what === 'selection') select([]);
      else leavePlace();
      break;
    case 'edit':
      editAtEnd(intent.id, intent.typed);
      break;
    case 'new-note':
      newNote(intent.cell, { text: intent.text });
      break;
    case 'new-piece':
      newPiece(intent.cell, intent.text);
      break;
    case 'rekind':
      execute(editTrigger, { id: intent.id, kind: intent.to });
      break;
    case 'recolor':
      recolorSelected(intent.color);
      break;
    case 'remove':
      removeSelected();
      break;
    case 'push':
      pushSelected(intent.dx, intent.dy);
      break;
    case 'move':
      move(intent);
      break;
    case 'shift-part':
      shiftPart(intent.id, intent.by);
      break;
    case 'lift-point':
      liftPoint(intent.stepId, intent.by);
      break;
    case 'new-touchpoint':
      addTouchpointTo(intent.stepId);
      break;
    case 'move-cards':
      moveCards(intent);
      break;
    case 'scroll':
      scrollBy(intent.dx, intent.dy);
      break;
  }
}

/** The keyboard stands nowhere any more. */
function leavePlace(): void {
  select([]);
  focusCell(null);
}

/** The keyboard stands there: on the note, which is then selected, or in the cell. */
function stand({ cell, noteId }: KeyPosition): void {
  const { stageId, laneId } = cell;
  select(noteId === null ? [] : [noteId]);
  focusCell({ stageId, laneId });
  const place = placeAt(currentBoard().layout, cell);
  if (noteId !== null) revealItem(noteId);
  else if (place !== null) revealArea(place.rect);
}

/** The keyboard stands on the item, whether it is one of the selected or not. */
function choose({ ids, at }: Extract<KeyIntent, { kind: 'choose' }>): void {
  const { layout } = currentBoard();
  select(ids, at);
  const note = layout.notes.get(at)?.note;
  // What lies freely stands in no cell.
  focusCell(note === undefined || isLying(note) ? null : { stageId: note.stageId, laneId: note.laneId });
  const rect = rectOfItem(layout, at);
  if (rect !== null) revealArea(rect);
}

function move({ to, beforeId }: Extract<KeyIntent, { kind: 'move' }>): void {
  const { stageId, laneId } = to;
  const ids = inReadingOrder(currentBoard().layout, sessionStore.getState().selection);
  const moved = execute(moveNotes, { ids, stageId, laneId, beforeId });
  if (!moved.ok) return;
  focusCell({ stageId, laneId });
  if (ids[0] !== undefined) revealItem(ids[0]);
}

function moveCards({ stepId, beforeId }: Extract<KeyIntent, { kind: 'move-cards' }>): void {
  const ids = inReadingOrder(currentBoard().layout, sessionStore.getState().selection);
  const moved = execute(moveTouchpoints, { ids, stepId, beforeId });
  if (moved.ok && ids[0] !== undefined) revealItem(ids[0]);
}
