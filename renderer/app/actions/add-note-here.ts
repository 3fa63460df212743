// A new note where the keyboard stands, opened for typing.
import type { NoteColor } from '#shared/model/records/note';
import { newNote } from '../../canvas/editing/new-note';
import { currentBoard } from '../../state/board';
import { sessionStore } from '../../state/session';
import { standing } from '../../tools/keys/standing';

/** In the keyboard's cell, that of the selection, or the first of the board; with a colour it is from that pad. */
export function addNoteHere(color?: NoteColor): void {
  const { selection, cell } = sessionStore.getState();
  const here = standing({ layout: currentBoard().layout, selection, cell });
  newNote(here, color === undefined ? { text: '' } : { text: '', color });
}
