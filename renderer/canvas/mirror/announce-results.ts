// Says to a screen reader what an action has done: every commit in the words of the log, and how many are selected.
// Silent while somebody types: the field speaks for itself.
import { deedOf } from '#shared/change/deed';
import { commitText } from '#shared/text/commit-text';
import { speak } from '#shared/text/language';
import { mirrorText } from '#shared/text/mirror-text';
import { lastCommit } from '../../state/last-commit';
import { sessionStore } from '../../state/session';
import { announce } from '../../ui/announce';

/** What goes on changing is said when it rests. */
const restMs = 250;

/** One of a hundred steps through the text of a note is no news. */
const typing = 'edit-note-text';

function commitNow(): string {
  const { commit } = lastCommit.getState();
  const { editing, preferences } = sessionStore.getState();
  if (commit === null || editing !== null || commit.label === typing) return '';
  return commitText(deedOf(commit.label, commit.diff), preferences.language);
}

/** The words for a selection of another size; one thing is told by the keyboard's place. */
function selectionWords(before: number, now: number): string {
  if (now === before || now === 1) return '';
  const say = speak(mirrorText, sessionStore.getState().preferences.language);
  return now === 0 ? (before > 1 ? say.nothingSelected : '') : say.selected(now);
}

/** Announces until the returned function is called. */
export function announceResults(): () => void {
  let told = sessionStore.getState().selection.size;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const tellSelection = (): void => {
    const { selection, gesture, editing } = sessionStore.getState();
    if (gesture !== 'idle' || editing !== null) return;
    const words = selectionWords(told, selection.size);
    told = selection.size;
    if (words !== '') announce(words);
  };
  const stops = [
    lastCommit.subscribe(() => {
      const words = commitNow();
      if (words !== '') announce(words);
      // A selection that went with what was deleted is no news of its own.
      told = sessionStore.getState().selection.size;
    }),
    sessionStore.subscribe((now, before) => {
      if (now.selection === before.selection && now.gesture === before.gesture) return;
      clearTimeout(rest);
      rest = setTimeout(tellSelection, restMs);
    }),
  ];
  return () => {
    clearTimeout(rest);
    for (const stop of stops) stop();
  };
}
