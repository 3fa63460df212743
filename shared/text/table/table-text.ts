// What the table says: its columns, its tools, why a cell keeps what it holds, what a paste would do.

import type { NoteColumn } from '../../analysis/table/note-columns';
import type { TouchpointColumn } from '../../analysis/table/touchpoint-columns';
import type { NameList } from '../../model/cells';
import { figureText } from '../figure-text';
import { enPlural, type Language, type Phrase, phrases, ruPlural } from '../language';
import { choiceText } from './cell-text';
import type { CellFault } from './read-cell';

export const columnText = phrases({
  number: { ru: '№', en: 'No.' },
  phase: { ru: 'Фаза', en: 'Phase' },
  stage: { ru: 'Этап', en: 'Stage' },
  step: { ru: 'Шаг', en: 'Step' },
  name: { ru: 'Точка контакта', en: 'Touchpoint' },
  channel: { ru: 'Канал', en: 'Channel' },
  departments: { ru: 'Подразделения', en: 'Departments' },
  importance: { ru: 'Важность', en: 'Weight' },
  expectation: { ru: 'Ожидание', en: 'Expectation' },
  actual: { ru: 'Опыт', en: 'Actual' },
  gap: { ru: 'Разрыв', en: 'Gap' },
  level: { ru: 'Уровень', en: 'Level' },
  painIndex: { ru: 'Боль', en: 'Pain' },
  actualMinutes: { ru: 'Время', en: 'Time' },
  normMinutes: { ru: 'Норма', en: 'Norm' },
  timeRatio: { ru: 'К норме', en: 'Ratio' },
  bottleneck: { ru: 'Узкое место', en: 'Bottleneck' },
  nobodyPresent: { ru: 'Никого нет', en: 'Nobody present' },
  momentOfTruth: { ru: 'Момент истины', en: 'Moment of truth' },
  state: { ru: 'Состояние', en: 'State' },
  evidence: { ru: 'Доказательства', en: 'Evidence' },
  respondents: { ru: 'Ответов', en: 'Answers' },
  spreadE: { ru: 'Разброс ожиданий', en: 'Spread expected' },
  spreadA: { ru: 'Разброс опыта', en: 'Spread actual' },
  code: { ru: 'Код', en: 'Code' },
  text: { ru: 'Текст', en: 'Text' },
  lane: { ru: 'Дорожка', en: 'Lane' },
  color: { ru: 'Цвет', en: 'Colour' },
  tags: { ru: 'Метки', en: 'Tags' },
  author: { ru: 'Автор', en: 'Author' },
  votes: { ru: 'Голоса', en: 'Votes' },
}) satisfies Readonly<Record<TouchpointColumn['key'] | NoteColumn['key'], Phrase<string>>>;

const ruCells = (count: number): string => `${count} ${ruPlural(count, 'ячейка', 'ячейки', 'ячеек')}`;
const enCells = (count: number): string => `${count} ${enPlural(count, 'cell', 'cells')}`;
const ruRows = (count: number): string => `${count} ${ruPlural(count, 'строка', 'строки', 'строк')}`;
const enRows = (count: number): string => `${count} ${enPlural(count, 'row', 'rows')}`;

export const tableText = phrases({
  contents: { ru: 'Что в таблице', en: 'What the table holds' },
  touchpoints: { ru: 'Точки контакта', en: 'Touchpoints' },
  notes: { ru: 'Стикеры', en: 'Notes' },
  tools: { ru: 'Вид таблицы', en: 'Table options' },
  columns: { ru: 'Столбцы', en: 'Columns' },
  filter: { ru: 'Фильтр', en: 'Filter' },
  filterOf: { ru: (column: string) => `Фильтр: ${column}`, en: (column: string) => `Filter: ${column}` },
  any: { ru: 'Все', en: 'All' },
  yes: { ru: 'да', en: 'yes' },
  no: { ru: 'нет', en: 'no' },
  none: { ru: 'не указано', en: 'not said' },
  contains: { ru: 'содержит', en: 'contains' },
  compares: { ru: '≥ 5', en: '≥ 5' },
  notAComparison: {
    ru: 'Напишите число или сравнение: 7, >= 5, < 3, 2..5.',
    en: 'Write a number or a comparison: 7, >= 5, < 3, 2..5.',
  },
  rows: { ru: ruRows, en: enRows },
  shown: {
    ru: (shown: number, all: number) => `${shown} из ${ruRows(all)}`,
    en: (shown: number, all: number) => `${shown} of ${enRows(all)}`,
  },
  empty: {
    ru: 'На карте ещё нет шагов. Добавьте этапы и шаги на доске — они появятся здесь строками.',
    en: 'The map has no steps yet. Add stages and steps on the board: they appear here as rows.',
  },
  noNotes: { ru: 'На карте ещё нет стикеров.', en: 'The map has no notes yet.' },
  noneLeft: { ru: 'Под фильтр не подходит ни одна строка.', en: 'No row passes the filter.' },
  sortHint: {
    ru: 'Сортировать; с Shift — вдобавок к прежним столбцам',
    en: 'Sort; with Shift, after the columns sorted by before',
  },
  copied: {
    ru: (count: number) =>
      `${ruPlural(count, 'Скопирована', 'Скопированы', 'Скопировано')} ${ruCells(count)}`,
    en: (count: number) => `${enCells(count)} copied`,
  },
  selected: {
    ru: (rows: number, columns: number) => `Выделено: ${rows} × ${columns}`,
    en: (rows: number, columns: number) => `Selected: ${rows} × ${columns}`,
  },
  toBoard: { ru: 'Показать на доске', en: 'Show on the board' },
  hint: {
    ru: 'Enter или буква — править, Shift+стрелки — выделить, Ctrl+C и Ctrl+V — обмен с таблицами',
    en: 'Enter or a letter edits, Shift+arrows select, Ctrl+C and Ctrl+V exchange with spreadsheets',
  },
});

export const pasteTableText = phrases({
  title: { ru: 'Вставка в таблицу', en: 'Paste into the table' },
  apply: {
    ru: (count: number) => `Изменить ${count} ${ruPlural(count, 'ячейку', 'ячейки', 'ячеек')}`,
    en: (count: number) => `Change ${enCells(count)}`,
  },
  nothing: { ru: 'Изменять нечего', en: 'Nothing to change' },
  changes: { ru: 'Изменится', en: 'Will change' },
  refused: { ru: 'Не подходит и останется как есть', en: 'Does not fit and stays as it is' },
  unchanged: {
    ru: (count: number) => `Уже так и есть: ${ruCells(count)}.`,
    en: (count: number) => `Already so: ${enCells(count)}.`,
  },
  rowsOver: {
    ru: (count: number) =>
      `Не помещается: ${ruRows(count)}. Новых точек контакта вставка не создаёт: добавьте их на доске.`,
    en: (count: number) =>
      `Beyond the end: ${enRows(count)}. Pasting makes no touchpoints: add them on the board.`,
  },
  columnsOver: {
    ru: (count: number) => `Лишних столбцов справа: ${count}.`,
    en: (count: number) => `Columns too many on the right: ${count}.`,
  },
  headings: {
    ru: 'Первая строка — заголовки столбцов; она не вставляется.',
    en: 'The first row is headings and is left out.',
  },
  cell: {
    ru: (row: string, column: string) => `${row}, «${column}»`,
    en: (row: string, column: string) => `${row}, “${column}”`,
  },
  blank: { ru: 'пусто', en: 'empty' },
  more: {
    ru: (count: number) => `…и ещё ${count}`,
    en: (count: number) => `…and ${count} more`,
  },
});

export const newNamesText = phrases({
  department: { ru: 'Новые подразделения', en: 'New departments' },
  channel: { ru: 'Новые каналы', en: 'New channels' },
  tag: { ru: 'Новые метки', en: 'New tags' },
  participant: { ru: 'Новые участники', en: 'New participants' },
}) satisfies Readonly<Record<NameList, Phrase<string>>>;

const range = (fault: { readonly min: number; readonly max: number }, language: Language): string =>
  [fault.min, fault.max].map((end) => figureText(end, language, 2)).join(language === 'ru' ? ' до ' : ' to ');

const plainFaults = phrases({
  computed: {
    ru: 'Столбец считается сам: его значение не вводят.',
    en: 'This column is computed: its value is not typed.',
  },
  'on-the-board': {
    ru: 'Это меняется на доске: перенос и названия там.',
    en: 'This is changed on the board: moving and names are there.',
  },
  'several-respondents': {
    ru: 'Здесь среднее нескольких ответов. Ответы правятся в карточке точки контакта.',
    en: 'This is the mean of several answers. They are edited in the touchpoint’s card.',
  },
  locked: {
    ru: 'Стикер закреплён. Открепите его на доске.',
    en: 'The note is locked. Unlock it on the board.',
  },
  'not-a-number': { ru: 'Нужно число.', en: 'A number is needed.' },
  'not-minutes': {
    ru: 'Нужно время: 90, «1 ч 30 мин» или «2 д».',
    en: 'A time is needed: 90, “1 h 30 min” or “2 d”.',
  },
  'negative-minutes': { ru: 'Время не бывает отрицательным.', en: 'Time cannot be negative.' },
  'norm-of-zero': {
    ru: 'Норма должна быть больше нуля; без нормы оставьте ячейку пустой.',
    en: 'A norm is more than zero; without one leave the cell empty.',
  },
  'not-a-flag': { ru: 'Нужно «да» или «нет».', en: '“Yes” or “no” is needed.' },
  'needs-a-value': { ru: 'Ячейка не может быть пустой.', en: 'The cell cannot be empty.' },
  'told-otherwise': {
    ru: 'Шаг в нескольких строках один, а названия для него вставлены разные.',
    en: 'Several rows show this one step, and the paste gives it different names.',
  },
});

/** The sentence that tells why. */
export function cellFaultText(fault: CellFault, language: Language): string {
  const ru = language === 'ru';
  switch (fault.kind) {
    case 'out-of-range':
      return ru
        ? `Нужно число от ${range(fault, language)}.`
        : `A number from ${range(fault, language)} is needed.`;
    case 'not-whole':
      return ru
        ? `Нужно целое число от ${range(fault, language)}.`
        : `A whole number from ${range(fault, language)} is needed.`;
    case 'too-long':
      return ru ? `Длиннее ${fault.longest} знаков.` : `Longer than ${fault.longest} characters.`;
    case 'not-a-choice': {
      const words = fault.options.map((option) => choiceText(option, language)).join(', ');
      return ru ? `Нужно одно из: ${words}.` : `One of these is needed: ${words}.`;
    }
    default:
      return plainFaults[fault.kind][language];
  }
}
