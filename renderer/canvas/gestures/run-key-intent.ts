// Does what a key on the board asks for.
import type { Id } from '#shared/base/id';
import { moveNotes } from '#shared/change/commands/move-notes';
import { recolorNotes } from '#shared/change/commands/recolor-notes';
import { removeItems } from '#shared/change/commands/remove-items';
import { styleConnectors } from '#shared/change/commands/style-connectors';
import { currentBoard } from '../../state/board';
import { execute } from '../../state/execute';
import { focusCell, select, sessionStore } from '../../state/session';
import type { KeyIntent, KeyPosition } from '../../tools/keys/key-intent';
import { nearestTo, placesOf } from '../../tools/keys/place';
import { keyboardItem, rectOfItem } from '../../tools/keys/standing';
import { placeAt } from '../../tools/keys/walk';
import { revealArea, revealItem, scrollBy } from '../camera-moves';
import { editAtEnd } from '../editing/edit-at-end';
import { newNote } from '../editing/new-note';
import { inReadingOrder } from '../reading-order';
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
      else focusCell(null);
      break;
    case 'edit':
      editAtEnd(intent.id, intent.typed);
      break;
    case 'new-note':
      newNote(intent.cell, { text: intent.text });
      break;
    case 'recolor':
      if (intent.what === 'notes') execute(recolorNotes, { ids: selected(), color: intent.color });
      else execute(styleConnectors, { ids: selected(), color: intent.color });
      break;
    case 'remove':
      removeSelected();
      break;
    case 'move':
      move(intent);
      break;
    case 'shift-part':
      shiftPart(intent.id, intent.by);
      break;
    case 'scroll':
      scrollBy(intent.dx, intent.dy);
      break;
  }
}

const selected = (): Id[] => [...sessionStore.getState().selection];

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
  focusCell(note === undefined ? null : { stageId: note.stageId, laneId: note.laneId });
  const rect = rectOfItem(layout, at);
  if (rect !== null) revealArea(rect);
}

/** Where something was removed the keyboard stays: in its cell, else in the cell nearest to it. */
function removeSelected(): void {
  const { layout } = currentBoard();
  const item = keyboardItem(sessionStore.getState());
  const note = item === null ? undefined : layout.notes.get(item)?.note;
  const rect = item === null ? null : rectOfItem(layout, item);
  if (!execute(removeItems, { ids: selected() }).ok || rect === null) return;
  const near = note ?? nearestTo(placesOf(currentBoard().layout), rect);
  if (near !== null) focusCell({ stageId: near.stageId, laneId: near.laneId });
}

function move({ to, beforeId }: Extract<KeyIntent, { kind: 'move' }>): void {
  const { stageId, laneId } = to;
  const ids = inReadingOrder(currentBoard().layout, sessionStore.getState().selection);
  const moved = execute(moveNotes, { ids, stageId, laneId, beforeId });
  if (!moved.ok) return;
  focusCell({ stageId, laneId });
  if (ids[0] !== undefined) revealItem(ids[0]);
}
