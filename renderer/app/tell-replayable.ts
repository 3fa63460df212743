// Tells the main process what undo and redo would take up, for the application menu. Only what the words are made of
// is told, once a run of edits rests: the menu is built anew for it.
import type { Deed, Replayable } from '#shared/change/deed';
import { documentStore } from '../state/document';
import { replayable } from '../state/history';
import { sessionStore } from '../state/session';
import { askAloud } from './ask-aloud';

/** How long nothing is done before the menu hears of it. */
const restMs = 200;
const nothing: Replayable = { undo: null, redo: null };

/** While a text is typed, the menu's undo belongs to it. */
const replayableNow = (): Replayable =>
  sessionStore.getState().editing === null ? { undo: replayable('undo'), redo: replayable('redo') } : nothing;

const saysSame = (a: Deed | null, b: Deed | null): boolean =>
  a?.label === b?.label && a?.type === b?.type && a?.count === b?.count;

/** Listens until the returned function is called. */
export function tellReplayable(): () => void {
  let told = nothing;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onChange = (): void => {
    clearTimeout(timer);
    const now = replayableNow();
    if (saysSame(told.undo, now.undo) && saysSame(told.redo, now.redo)) return;
    timer = setTimeout(() => {
      told = replayableNow();
      void askAloud('project:replayable', told);
    }, restMs);
  };
  const stops = [
    documentStore.subscribe(onChange),
    sessionStore.subscribe(({ editing }, before) => {
      if (editing !== before.editing) onChange();
    }),
  ];
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
}
