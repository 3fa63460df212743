// What stands around the board: the bar above it, the tools beside it, what can be done with a selection.
import type { NoteColor } from '../model/records/note';
import { enPlural, type Phrase, phrases, ruPlural } from './language';

const ruNotes = (count: number): string => `${count} ${ruPlural(count, 'стикер', 'стикера', 'стикеров')}`;
const enNotes = (count: number): string => `${count} ${enPlural(count, 'note', 'notes')}`;

export const boardText = phrases({
  historyEnds: {
    ru: 'Более ранние правки отменить уже нельзя.',
    en: 'Earlier edits can no longer be undone.',
  },
  board: { ru: 'Доска', en: 'Board' },
  renameProject: { ru: 'Переименовать проект', en: 'Rename the project' },
  projectName: { ru: 'Название проекта', en: 'Project name' },
  untitled: { ru: 'Без названия', en: 'Untitled' },
  map: { ru: 'Карта', en: 'Map' },
  save: { ru: 'Состояние сохранения', en: 'Save status' },
  savedTo: { ru: (file: string) => `Сохранено в ${file}`, en: (file: string) => `Saved to ${file}` },
  savedAt: {
    ru: (time: string) => `Файл обновлён в ${time}`,
    en: (time: string) => `The file was updated at ${time}`,
  },
  savingTo: { ru: (file: string) => `Сохраняем в ${file}…`, en: (file: string) => `Saving to ${file}…` },
  savedHere: { ru: 'Сохранено на этом компьютере', en: 'Saved on this computer' },
  savedHereHint: {
    ru: 'Каждая правка уже на диске. Чтобы передать проект, сохраните его в файл.',
    en: 'Every edit is already on disk. To pass the project on, save it to a file.',
  },
  writing: { ru: 'Записываем правки…', en: 'Writing your edits…' },
  notSaved: { ru: 'Не сохранено в файл', en: 'Not saved to the file' },
  saveCopy: { ru: 'Сохранить копию…', en: 'Save a copy…' },
  tryAgain: { ru: 'Повторить', en: 'Try again' },
  parked: {
    ru: (count: number) => `На парковке: ${ruNotes(count)}`,
    en: (count: number) => `In the parking lot: ${enNotes(count)}`,
  },
  showParked: { ru: 'Показать', en: 'Show' },
  copySaved: {
    ru: (file: string) => `Копия сохранена: ${file}`,
    en: (file: string) => `Copy saved: ${file}`,
  },
  restored: {
    ru: (count: number) =>
      `${ruPlural(count, 'Восстановлена', 'Восстановлены', 'Восстановлено')} ${count} ${ruPlural(count, 'правка', 'правки', 'правок')} после сбоя`,
    en: (count: number) => `Restored ${count} ${enPlural(count, 'edit', 'edits')} after a crash`,
  },
  gotIt: { ru: 'Понятно', en: 'Got it' },
  export: { ru: 'Экспорт', en: 'Export' },
  zoom: { ru: 'Масштаб', en: 'Zoom' },
  tools: { ru: 'Инструменты', en: 'Tools' },
  newNote: { ru: (color: string) => `Новый стикер: ${color}`, en: (color: string) => `New note: ${color}` },
  pictureCopied: { ru: 'Картинка в буфере обмена', en: 'The picture is on the clipboard' },
  pasteByKey: {
    ru: 'Вставить можно клавишами Ctrl+V или через меню «Правка».',
    en: 'Paste with Ctrl+V or from the Edit menu.',
  },
  intoFolded: {
    ru: (name: string) => `Попадёт в конец «${name}»: здесь свёрнуто`,
    en: (name: string) => `Goes to the end of “${name}”: folded away here`,
  },
  thingLocked: { ru: 'Закреплено', en: 'Locked' },
  structureLocked: { ru: 'Структура закреплена', en: 'The structure is locked' },
  selection: { ru: 'Выделенное', en: 'Selection' },
  notesSelected: { ru: ruNotes, en: enNotes },
  recolor: { ru: (color: string) => `Цвет: ${color}`, en: (color: string) => `Colour: ${color}` },
  note: { ru: 'Стикер', en: 'Note' },
  stage: { ru: 'Этап', en: 'Stage' },
  lane: { ru: 'Дорожка', en: 'Lane' },
  lasso: { ru: 'Лассо', en: 'Lasso' },
  step: { ru: 'Шаг', en: 'Step' },
  phase: { ru: 'Фаза', en: 'Phase' },
  moveLeft: { ru: 'Сдвинуть влево', en: 'Move left' },
  moveRight: { ru: 'Сдвинуть вправо', en: 'Move right' },
  moveUp: { ru: 'Сдвинуть выше', en: 'Move up' },
  moveDown: { ru: 'Сдвинуть ниже', en: 'Move down' },
  addStageAfter: { ru: 'Добавить этап справа', en: 'Add a stage to the right' },
  addStepAfter: { ru: 'Добавить шаг следом', en: 'Add a step after it' },
  fold: { ru: 'Свернуть', en: 'Fold' },
  unfold: { ru: 'Развернуть', en: 'Unfold' },
  split: { ru: 'Разделить', en: 'Split' },
  addLaneAfter: { ru: 'Добавить дорожку ниже', en: 'Add a lane below' },
  firstPerson: {
    ru: 'Лучше от первого лица: как сказал бы сам клиент',
    en: 'Better in the first person: as the customer would say it',
  },
  firstPersonLike: {
    ru: (better: string) => `Лучше от первого лица: «${better}»`,
    en: (better: string) => `Better in the first person: “${better}”`,
  },
  hintGuide: { ru: 'руководство по карте', en: 'a guide to the map' },
  hintTitle: { ru: 'Начните с первого стикера', en: 'Begin with the first note' },
  hintLetters: { ru: 'А…Я', en: 'A…Z' },
  hintType: { ru: 'щёлкните ячейку и печатайте', en: 'click a cell and type' },
  hintNext: { ru: 'следующий стикер', en: 'the next note' },
  hintPalette: { ru: 'все команды', en: 'all commands' },
});

/** The colours as they are named, in the order of the digit keys. */
export const noteColorText = phrases({
  yellow: { ru: 'жёлтый', en: 'yellow' },
  orange: { ru: 'оранжевый', en: 'orange' },
  pink: { ru: 'розовый', en: 'pink' },
  red: { ru: 'красный', en: 'red' },
  violet: { ru: 'фиолетовый', en: 'violet' },
  blue: { ru: 'синий', en: 'blue' },
  green: { ru: 'зелёный', en: 'green' },
  grey: { ru: 'серый', en: 'grey' },
}) satisfies Readonly<Record<NoteColor, Phrase<string>>>;

/** What a new part of the map is called until it gets its name. */
export const partText = phrases({
  newStage: { ru: 'Новый этап', en: 'New stage' },
  newStep: { ru: 'Новый шаг', en: 'New step' },
  newPhase: { ru: 'Новая фаза', en: 'New phase' },
  structureLocked: {
    ru: 'Структура закреплена: фазы, этапы, шаги и дорожки не изменить. Стикеры пишут как раньше.',
    en: 'The structure is locked: phases, stages, steps and lanes stay as they are. Notes go on as before.',
  },
  structureUnlocked: { ru: 'Структуру снова можно менять', en: 'The structure can be changed again' },
});
