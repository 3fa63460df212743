// What is asked and said when text of many lines is pasted: the question on the board, and the import.
import { enPlural, phrases, ruPlural } from './language';

const ruFigure = (count: number): string => count.toLocaleString('ru-RU');
const enFigure = (count: number): string => count.toLocaleString('en-US');
const ruNotes = (count: number): string =>
  `${ruFigure(count)} ${ruPlural(count, 'стикер', 'стикера', 'стикеров')}`;
const enNotes = (count: number): string => `${enFigure(count)} ${enPlural(count, 'note', 'notes')}`;
const ruLines = (count: number): string =>
  `${ruFigure(count)} ${ruPlural(count, 'строка', 'строки', 'строк')}`;
const enLines = (count: number): string => `${enFigure(count)} ${enPlural(count, 'line', 'lines')}`;

export const pasteText = phrases({
  question: { ru: 'Вставка', en: 'Paste' },
  asMany: {
    ru: (count: number) => `Вставить ${ruNotes(count)}`,
    en: (count: number) => `Paste ${enNotes(count)}`,
  },
  asManyRows: {
    ru: (count: number) => `${ruNotes(count)}: строка — один стикер`,
    en: (count: number) => `${enNotes(count)}: one a row`,
  },
  rowsHint: {
    ru: 'Ячейки строки встанут одна под другой, первая строка — как остальные',
    en: 'The cells of a row one below the other; the first row like the others',
  },
  columnsHint: {
    ru: (first: string, last: string, headings: boolean) =>
      `«${first}» … «${last}», ${headings ? 'строка с названиями этапов не вставится' : 'первая строка тоже станет стикерами'}`,
    en: (first: string, last: string, headings: boolean) =>
      `“${first}” … “${last}”, ${headings ? 'the row with the names of stages is left out' : 'the first row becomes notes too'}`,
  },
  into: {
    ru: (stage: string, lane: string) => `Куда: этап «${stage}», дорожка «${lane}»`,
    en: (stage: string, lane: string) => `Into: stage “${stage}”, lane “${lane}”`,
  },
  intoParking: { ru: 'Куда: парковка', en: 'Into: the parking lot' },
  asOne: { ru: 'Одним стикером', en: 'As one note' },
  asColumns: { ru: 'Столбцы по этапам', en: 'Columns into stages' },
  tooLarge: {
    ru: 'Текст в буфере обмена длиннее 10 миллионов знаков. Вставьте его по частям.',
    en: 'The text on the clipboard is longer than 10 million characters. Paste it in parts.',
  },
  addedCount: {
    ru: (count: number) => `${ruPlural(count, 'Добавлен', 'Добавлено', 'Добавлено')} ${ruNotes(count)}`,
    en: (count: number) => `Added ${enNotes(count)}`,
  },
});

export const importText = phrases({
  title: { ru: 'Импорт стикеров', en: 'Import notes' },
  found: {
    ru: (count: number) => `В буфере обмена ${ruLines(count)}`,
    en: (count: number) => `${enLines(count)} on the clipboard`,
  },
  foundRows: {
    ru: (count: number) =>
      `В буфере обмена таблица: ${ruFigure(count)} ${ruPlural(count, 'строка', 'строки', 'строк')}, каждая станет стикером`,
    en: (count: number) =>
      `A table on the clipboard: ${enFigure(count)} ${enPlural(count, 'row', 'rows')}, each becomes a note`,
  },
  preview: { ru: 'Что будет добавлено', en: 'What will be added' },
  stage: { ru: 'Этап', en: 'Stage' },
  lane: { ru: 'Дорожка', en: 'Lane' },
  parking: { ru: 'Парковка', en: 'Parking lot' },
  color: { ru: 'Цвет', en: 'Colour' },
  duplicates: {
    ru: (count: number) =>
      `${ruFigure(count)} ${ruPlural(count, 'строка повторяется', 'строки повторяются', 'строк повторяются')}`,
    en: (count: number) => `${enLines(count)} ${enPlural(count, 'is', 'are')} repeated`,
  },
  skipDuplicates: { ru: 'Повторы не добавлять', en: 'Leave repeated lines out' },
  repeated: { ru: 'повтор', en: 'repeated' },
  tooLong: {
    ru: (count: number, parts: number) =>
      `${ruFigure(count)} ${ruPlural(count, 'строка длиннее', 'строки длиннее', 'строк длиннее')} 10 000 знаков: ${ruPlural(count, 'она разделена', 'они разделены', 'они разделены')} на ${ruNotes(parts)}`,
    en: (count: number, parts: number) =>
      `${enLines(count)} ${enPlural(count, 'is', 'are')} longer than 10,000 characters: split into ${enNotes(parts)}`,
  },
  part: { ru: 'часть', en: 'part' },
  tooMany: {
    ru: (room: number, over: number) =>
      `В проект поместится ещё ${ruNotes(room)}: ${ruLines(over)} ${ruPlural(over, 'лишняя', 'лишние', 'лишних')}`,
    en: (room: number, over: number) =>
      `The project has room for ${enNotes(room)} more: ${enLines(over)} too many`,
  },
  firstOnly: {
    ru: (room: number) => `Взять только первые ${ruFigure(room)}`,
    en: (room: number) => `Take only the first ${enFigure(room)}`,
  },
  full: {
    ru: 'В проекте уже 20 000 стикеров: больше не поместится.',
    en: 'The project already holds 20,000 notes: there is no room for more.',
  },
  run: {
    ru: (count: number) => `Добавить ${ruNotes(count)}`,
    en: (count: number) => `Add ${enNotes(count)}`,
  },
  running: { ru: 'Добавляем стикеры…', en: 'Adding notes…' },
});
