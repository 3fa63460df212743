// The menu of a text field under the pointer, as data: what the system's own dictionary suggests, and the clipboard.
import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron';
import { actionText } from '#shared/text/action-text';
import { type Language, speak } from '#shared/text/language';

export type TextMenuState = Pick<
  ContextMenuParams,
  'isEditable' | 'selectionText' | 'dictionarySuggestions' | 'editFlags'
>;

/** More would hide the rest of the menu. */
const mostSuggestions = 5;

/** Empty where there is no text to act on. `replace`: puts a suggestion in the misspelled word's place. */
export function textMenuItems(
  { isEditable, selectionText, dictionarySuggestions, editFlags }: TextMenuState,
  language: Language,
  replace: (word: string) => void,
): MenuItemConstructorOptions[] {
  const names = speak(actionText, language);
  const copy = { role: 'copy', label: names.copy, enabled: editFlags.canCopy } as const;
  if (!isEditable) return selectionText === '' ? [] : [copy];
  const suggestions = dictionarySuggestions
    .slice(0, mostSuggestions)
    .map((word) => ({ label: word, click: () => replace(word) }));
  return [
    ...suggestions,
    ...(suggestions.length === 0 ? [] : [{ type: 'separator' } as const]),
    { role: 'cut', label: names.cut, enabled: editFlags.canCut },
    copy,
    { role: 'paste', label: names.paste, enabled: editFlags.canPaste },
    { type: 'separator' },
    { role: 'selectAll', label: names['select-all'], enabled: editFlags.canSelectAll },
  ];
}
