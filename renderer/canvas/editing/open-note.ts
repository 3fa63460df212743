// The note that is open for typing, for those outside its field who ask how its text stands there and change it: keys,
// menu, bar. Null while none is open.
import { createStore, useStore } from 'zustand';
import type { Mark } from '#shared/model/note-text/emphasis';
import type { ListKind } from '#shared/model/note-text/list-items';

export interface OpenNote {
  /** The style at the caret, 0 … 3. */
  readonly style: number;
  readonly list: ListKind | null;
  readonly toggleMark: (mark: Mark) => void;
  readonly toggleList: (kind: ListKind) => void;
  readonly replay: (way: 'undo' | 'redo') => void;
}

interface OpenState {
  readonly note: OpenNote | null;
}

export const openNoteStore = createStore<OpenState>(() => ({ note: null }));

export const useOpenNote = (): OpenNote | null => useStore(openNoteStore, ({ note }) => note);
