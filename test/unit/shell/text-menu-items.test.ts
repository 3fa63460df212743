// The menu of a text field: suggestions first, the clipboard below, nothing where there is no text.
import { expect, it } from 'vitest';
import { type TextMenuState, textMenuItems } from '../../../electron/shell/text-menu-items';

const field: TextMenuState = {
  isEditable: true,
  selectionText: '',
  dictionarySuggestions: [],
  editFlags: {
    canUndo: false,
    canRedo: false,
    canCut: false,
    canCopy: false,
    canPaste: true,
    canDelete: false,
    canSelectAll: true,
    canEditRichly: false,
  },
};
const labels = (state: Partial<TextMenuState>, language: 'ru' | 'en' = 'en') =>
  textMenuItems({ ...field, ...state }, language, () => undefined).map(({ label, type }) => label ?? type);

it('offers the clipboard in the language of the window', () => {
  expect(labels({})).toEqual(['Cut', 'Copy', 'Paste', 'separator', 'Select all']);
  expect(labels({}, 'ru')).toContain('Вставить');
});

it('puts at most five suggestions first, and each replaces the word', () => {
  const replaced: string[] = [];
  const items = textMenuItems(
    { ...field, dictionarySuggestions: ['a', 'b', 'c', 'd', 'e', 'f'] },
    'en',
    (word) => replaced.push(word),
  );
  expect(items.slice(0, 6).map(({ label, type }) => label ?? type)).toEqual([
    'a',
    'b',
    'c',
    'd',
    'e',
    'separator',
  ]);
  items[1]?.click?.(undefined as never, undefined, undefined as never);
  expect(replaced).toEqual(['b']);
});

it('copies from text that is only read, and is empty on the board', () => {
  expect(labels({ isEditable: false, selectionText: 'licence' })).toEqual(['Copy']);
  expect(labels({ isEditable: false })).toEqual([]);
});
