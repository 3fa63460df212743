// What a gesture did, in words, from its deed alone: for undo, redo and the history panel alike. Never looks at the
// project, so that a line of the log reads the same for ever.
import { capital } from '../base/capital';
import type { Deed } from '../change/deed';
import { actionText } from './action-text';
import { anyEdit, commitWords } from './commit-words';
import { type Language, phrases } from './language';
import { recordObject } from './record-text';

const replayText = phrases({
  undo: { ru: 'Отменено', en: 'Undone' },
  redo: { ru: 'Возвращено', en: 'Redone' },
});

/** «перемещение 12 стикеров», "move 12 notes"; empty where nothing is known. */
function deedText({ label, type, count }: Deed, language: Language): string {
  if (label === null) return '';
  const what = type === null ? '' : recordObject(type, count, language);
  const words = Object.hasOwn(commitWords, label) ? commitWords[label] : undefined;
  return (words ?? anyEdit)[language](what).trim();
}

const prefixed = (head: string, text: string): string => (text === '' ? head : `${head}: ${text}`);

/** A line of the log: «Перемещение 12 стикеров», "Undone: move 12 notes". */
export function commitText(deed: Deed, language: Language): string {
  const text = deedText(deed, language);
  return deed.replay === null ? capital(text) : prefixed(replayText[deed.replay][language], text);
}

/** What undo or redo would do: «Отменить: перемещение 12 стикеров», and just «Отменить» where there is nothing. */
export const replayName = (replay: 'undo' | 'redo', deed: Deed | null, language: Language): string =>
  prefixed(actionText[replay][language], deed === null ? '' : deedText(deed, language));
