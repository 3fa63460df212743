// Actions on the text of notes: bold, italic, lists. In the open note they are about what is selected there, else about
// the whole text of every selected note, turned on unless all of them have it.
import { emphasizeNotes } from '#shared/change/commands/emphasize-notes';
import { listNotes } from '#shared/change/commands/list-notes';
import type { ActionId } from '#shared/ipc/actions';
import type { Mark } from '#shared/model/note-text/emphasis';
import type { ListKind } from '#shared/model/note-text/list-items';
import { openNoteStore } from '../../canvas/editing/open-note';
import { documentStore } from '../../state/document';
import { execute } from '../../state/execute';
import { sessionStore } from '../../state/session';
import { isTyping } from '../../ui/focus-kind';
import { onBoard } from '../window-state';
import type { Action } from './action';
import { selectedNotes } from './selected';
import { areListed, areMarked } from './text-look';

/** Asked at every step of the camera, so it looks at one note. In any other field these keys mean nothing. */
function withText(): boolean {
  if (openNoteStore.getState().note !== null) return true;
  const [first] = sessionStore.getState().selection;
  return onBoard() && !isTyping() && first !== undefined && documentStore.getState().project.note.has(first);
}

function toggleMark(mark: Mark): void {
  const { note } = openNoteStore.getState();
  if (note !== null) {
    note.toggleMark(mark);
    return;
  }
  const notes = selectedNotes();
  execute(emphasizeNotes, { ids: notes.map(({ id }) => id), mark, on: !areMarked(notes, mark) });
}

function toggleList(kind: ListKind): void {
  const { note } = openNoteStore.getState();
  if (note !== null) {
    note.toggleList(kind);
    return;
  }
  const notes = selectedNotes();
  execute(listNotes, { ids: notes.map(({ id }) => id), kind, on: !areListed(notes, kind) });
}

export const textActions = {
  bold: { enabled: withText, whileTyping: true, run: () => toggleMark('bold') },
  italic: { enabled: withText, whileTyping: true, run: () => toggleMark('italic') },
  'bulleted-list': { enabled: withText, whileTyping: true, run: () => toggleList('bulleted') },
  'numbered-list': { enabled: withText, whileTyping: true, run: () => toggleList('numbered') },
} as const satisfies Partial<Record<ActionId, Action>>;
