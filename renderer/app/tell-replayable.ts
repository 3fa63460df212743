// Tells the main process what undo and redo would take up, for the application menu. Only what the words are made of
// is told, once a run of edits rests: the menu is built anew for it.
import type { Deed } from '#shared/change/deed';
import { ask } from '../bridge/bridge';
import { documentStore } from '../state/document';
import { replayable } from '../state/history';
import { sayError } from './ask-aloud';

/** How long nothing is done before the menu hears of it. */
const restMs = 200;

const saysSame = (a: Deed | null, b: Deed | null): boolean =>
  a === b || (a !== null && b !== null && a.label === b.label && a.type === b.type && a.count === b.count);

/** Listens for as long as the window lives. */
export function tellReplayable(): void {
  let told: { readonly undo: Deed | null; readonly redo: Deed | null } = { undo: null, redo: null };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = async (): Promise<void> => {
    told = { undo: replayable('undo'), redo: replayable('redo') };
    const heard = await ask('project:replayable', told);
    if (!heard.ok) sayError(heard.error);
  };
  documentStore.subscribe(() => {
    clearTimeout(timer);
    if (saysSame(told.undo, replayable('undo')) && saysSame(told.redo, replayable('redo'))) return;
    timer = setTimeout(() => void tell(), restMs);
  });
}
