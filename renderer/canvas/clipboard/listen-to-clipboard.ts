// Copy, cut and paste of notes, by the page's own clipboard events: they need no permission, work between windows,
// and leave text fields alone.
import { removeItems } from '#shared/change/commands/remove-items';
import { currentBoard } from '../../state/board';
import { documentStore } from '../../state/document';
import { execute } from '../../state/execute';
import { sessionStore } from '../../state/session';
import { inReadingOrder } from '../reading-order';
import { encodeNotes, notesType, plainNotes } from './notes-on-clipboard';
import { paste } from './paste';

/** Listens until the returned function is called. */
export function listenToClipboard(host: HTMLElement): () => void {
  const ends = new AbortController();
  const listen = (name: 'copy' | 'cut' | 'paste', answer: (clipboard: DataTransfer) => boolean): void => {
    document.addEventListener(
      name,
      (event) => {
        const target = event.target instanceof Node ? event.target : null;
        const seen = sessionStore.getState().view === 'board';
        const ours = seen && (document.activeElement === host || target === document.body);
        if (ours && event.clipboardData !== null && answer(event.clipboardData)) event.preventDefault();
      },
      { signal: ends.signal },
    );
  };
  listen('copy', copy);
  listen('cut', (clipboard) => copy(clipboard) && removeSelected());
  listen('paste', paste);
  return () => ends.abort();
}

const selectedIds = () => inReadingOrder(currentBoard().layout, sessionStore.getState().selection);

/** False when no note is selected. */
function copy(clipboard: DataTransfer): boolean {
  const { project } = documentStore.getState();
  const notes = selectedIds().flatMap((id) => project.note.get(id) ?? []);
  if (notes.length === 0) return false;
  clipboard.setData(notesType, encodeNotes(notes));
  clipboard.setData('text/plain', plainNotes(notes));
  return true;
}

function removeSelected(): boolean {
  return execute(removeItems, { ids: selectedIds() }).ok;
}
