// A new note where the keyboard stands, opened for typing.
import type { BoardLayout } from '#shared/layout/board';
import type { NoteColor } from '#shared/model/records/note';
import { newNote } from '../../canvas/editing/new-note';
import { currentBoard } from '../../state/board';
import { sessionStore } from '../../state/session';
import type { CellPlace } from '../../tools/intent';
import { placesOf, samePlace } from '../../tools/keys/place';
import { standing } from '../../tools/keys/standing';

/** In the keyboard's cell, that of the selection, or the first of the board; with a colour it is from that pad. */
export function addNoteHere(color?: NoteColor): void {
  const { selection, cell } = sessionStore.getState();
  const { layout } = currentBoard();
  newNote(
    noteCellAt(layout, standing({ layout, selection, cell })),
    color === undefined ? { text: '' } : { text: '', color },
  );
}

/** The cell itself, or where it takes no notes the first of its stage that does. */
function noteCellAt(layout: BoardLayout, here: CellPlace): CellPlace {
  const places = placesOf(layout).filter(({ takesNotes }) => takesNotes);
  const own = places.find((place) => samePlace(place, here));
  return own ?? places.find(({ stageId }) => stageId === here.stageId) ?? here;
}
