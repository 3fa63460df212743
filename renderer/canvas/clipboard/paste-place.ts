// Where pasted notes go: to the cell of the keyboard, after the note that is selected there.
import type { Id } from '#shared/base/id';
import type { NotePlace } from '#shared/change/rules/can-hold-notes';
import { currentBoard } from '../../state/board';
import { documentStore } from '../../state/document';
import { sessionStore } from '../../state/session';
import { samePlace } from '../../tools/keys/place';
import { standing } from '../../tools/keys/standing';
import { placeAt } from '../../tools/keys/walk';
import { inReadingOrder } from '../reading-order';

export interface PastePlace extends NotePlace {
  /** The note they come to stand before; null: at the end. */
  readonly beforeId: Id | null;
}

/** The place now; null while no map is on the board. */
export function pastePlace(): PastePlace | null {
  const { mapId } = documentStore.getState();
  if (mapId === null) return null;
  const { selection, cell, cursor } = sessionStore.getState();
  const { layout } = currentBoard();
  const { stageId, laneId } = standing({ layout, selection, cell, cursor });
  const order = placeAt(layout, { stageId, laneId })?.noteIds ?? [];
  const last = inReadingOrder(layout, selection).findLast((id) => {
    const note = layout.notes.get(id)?.note;
    return note !== undefined && samePlace(note, { stageId, laneId });
  });
  const beforeId = last === undefined ? null : (order[order.indexOf(last) + 1] ?? null);
  return { mapId, stageId, laneId, beforeId };
}
