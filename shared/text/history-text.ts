// What the history panel says around its lines; the lines themselves are `commit-text`.
import { enPlural, phrases, ruPlural } from './language';

export const historyText = phrases({
  title: { ru: 'История правок', en: 'History' },
  close: { ru: 'Закрыть историю', en: 'Close the history' },
  edits: { ru: 'Правки, новые сверху', en: 'Edits, newest first' },
  editCount: {
    ru: (count: number) => `${count} ${ruPlural(count, 'правка', 'правки', 'правок')}`,
    en: (count: number) => `${count} ${enPlural(count, 'edit', 'edits')}`,
  },
  /** The thing a line is about, by its words. */
  about: { ru: (name: string) => `«${name}»`, en: (name: string) => `“${name}”` },
  none: { ru: 'Правок пока нет', en: 'No edits yet' },
  reading: { ru: 'Читаем…', en: 'Reading…' },
  readAgain: { ru: 'Прочитать ещё раз', en: 'Read again' },
  beginning: { ru: 'Начало проекта', en: 'The project’s beginning' },
  beginningHint: {
    ru: 'Проект таким, каким он был до первой правки.',
    en: 'The project as it was before the first edit.',
  },
  thinned: {
    ru: 'Более ранние правки не сохранились: вернуться к ним нельзя.',
    en: 'Earlier edits are no longer kept: there is no way back to them.',
  },
  added: { ru: 'Добавлено', en: 'Added' },
  changed: { ru: 'Изменено', en: 'Changed' },
  removed: { ru: 'Удалено', en: 'Removed' },
  more: { ru: (count: number) => `и ещё ${count}`, en: (count: number) => `and ${count} more` },
  nameless: { ru: 'без текста', en: 'no text' },
  restore: { ru: 'Вернуться к этому состоянию', en: 'Restore this state' },
  restoreHint: {
    ru: 'Всё, что сделано позже, отменится одной правкой. Её тоже можно отменить.',
    en: 'All that was done later is taken back as one edit, which can be undone too.',
  },
  isNow: { ru: 'Это нынешнее состояние.', en: 'This is the current state.' },
  nothingToRestore: {
    ru: 'Доска уже в этом состоянии.',
    en: 'The board is in this state already.',
  },
});
