// Pasted text that waits for an answer: the question on the board, or the import dialog. Never saved; the answer is
// not remembered for the next time.
import { createStore, useStore } from 'zustand';
import type { NewNote } from '#shared/change/commands/add-notes';
import type { PastedText } from '#shared/text/pasted-lines';
import { sessionStore } from '../../state/session';
import type { PastePlace } from './paste-place';

export interface Waiting {
  readonly text: string;
  readonly pasted: PastedText;
  /** Our own notes, which keep what they say; null: text of somebody else. */
  readonly own: readonly NewNote[] | null;
  readonly place: PastePlace;
}

interface PastedState {
  /** Asked at the place on the board. */
  readonly question: Waiting | null;
  /** Shown in the import dialog. */
  readonly toImport: Waiting | null;
}

const nothing: PastedState = { question: null, toImport: null };
const pastedStore = createStore<PastedState>(() => nothing);

export const usePasted = <T>(selector: (state: PastedState) => T): T => useStore(pastedStore, selector);

/** Asks at the place what the text shall become. */
export const askAboutPaste = (question: Waiting): void => pastedStore.setState({ ...nothing, question });

/** Opens the import dialog with the text. */
export function askToImport(toImport: Waiting): void {
  pastedStore.setState({ ...nothing, toImport });
  sessionStore.setState({ dialog: 'import' });
}

/** The question is answered or left: the text is let go. */
export const forgetPasted = (): void => pastedStore.setState(nothing);
