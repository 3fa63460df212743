// What is said about the maps of a file as wholes: their list, their properties, their copies, what goes with one.
import type { TypeName } from '../model/records';
import type { JourneyMap } from '../model/records/map';
import { type Language, type Phrase, phrases } from './language';
import { recordCount } from './record-text';

export const mapsText = phrases({
  title: { ru: 'Карты', en: 'Maps' },
  close: { ru: 'Закрыть карты', en: 'Close the maps' },
  open: { ru: (name: string) => `Карта: ${name}. Все карты`, en: (name: string) => `Map: ${name}. All maps` },
  add: { ru: 'Новая карта', en: 'New map' },
  unnamed: { ru: 'Без названия', en: 'Untitled' },
  shown: { ru: 'на доске', en: 'on the board' },
  verbs: {
    ru: (name: string) => `Что сделать с картой «${name}»`,
    en: (name: string) => `Actions on “${name}”`,
  },
  rename: { ru: 'Переименовать', en: 'Rename' },
  name: { ru: 'Название карты', en: 'Name of the map' },
  properties: { ru: 'Свойства…', en: 'Properties…' },
  copy: { ru: 'Дублировать', en: 'Duplicate' },
  toBe: { ru: 'Сделать карту «как будет»', en: 'Make a to-be map' },
  forPersona: { ru: 'Дублировать для другого типажа…', en: 'Duplicate for another persona…' },
  compare: { ru: 'Сравнить…', en: 'Compare…' },
  moveUp: { ru: 'Переместить выше', en: 'Move up' },
  moveDown: { ru: 'Переместить ниже', en: 'Move down' },
  remove: { ru: 'Удалить', en: 'Delete' },
  restore: { ru: 'Вернуть', en: 'Restore' },
  hint: {
    ru: 'Enter — на доску, F2 — имя, Alt+↑↓ — порядок, Delete — удалить',
    en: 'Enter: to the board, F2: name, Alt+↑↓: order, Delete: delete',
  },
  moved: {
    ru: (at: number, count: number) => `Теперь ${at}-я из ${count}`,
    en: (at: number, count: number) => `Now ${at} of ${count}`,
  },
  nowShown: {
    ru: (name: string) => `На доске карта «${name}»`,
    en: (name: string) => `“${name}” is on the board`,
  },
});

export const mapStateText = phrases({
  'as-is': { ru: 'как есть', en: 'as-is' },
  'to-be': { ru: 'как будет', en: 'to-be' },
}) satisfies Readonly<Record<JourneyMap['state'], Phrase<string>>>;

/** What a copy is called at first. */
export const copyNameText = phrases({
  copy: { ru: (name: string) => `${name} — копия`, en: (name: string) => `${name} — copy` },
  toBe: { ru: (name: string) => `${name} — как будет`, en: (name: string) => `${name} — to-be` },
  persona: {
    ru: (name: string, persona: string) => `${name} — ${persona}`,
    en: (name: string, persona: string) => `${name} — ${persona}`,
  },
});

export const copyDialogText = phrases({
  title: { ru: 'Карта для другого типажа', en: 'A map for another persona' },
  close: { ru: 'Закрыть', en: 'Close' },
  hint: {
    ru: 'Этапы, шаги, точки контакта и стикеры переносятся целиком. Связь с исходной картой остаётся: их можно сравнить.',
    en: 'Stages, steps, touchpoints and notes are copied as they are. The copy remembers its original, so both can be compared.',
  },
  persona: { ru: 'Типаж', en: 'Persona' },
  answers: { ru: 'Перенести оценки', en: 'Copy the ratings' },
  answersHint: {
    ru: 'Обычно другой типаж оценивает заново',
    en: 'Another persona usually rates for itself',
  },
  create: { ru: 'Создать карту', en: 'Make the map' },
  noOther: {
    ru: 'В файле пока нет другого типажа. Сначала добавьте его.',
    en: 'The file has no other persona yet. Add one first.',
  },
  toPersonas: { ru: 'К типажам', en: 'To the personas' },
});

export const mapPropertiesText = phrases({
  title: { ru: 'Свойства карты', en: 'Map properties' },
  close: { ru: 'Закрыть свойства карты', en: 'Close the map properties' },
  name: { ru: 'Название', en: 'Name' },
  state: { ru: 'Состояние', en: 'State' },
  persona: { ru: 'Типаж', en: 'Persona' },
  noPersona: { ru: 'не выбран', en: 'none' },
  openPersona: { ru: 'Открыть карточку типажа', en: 'Open the persona’s card' },
  newPersona: { ru: 'Новый типаж', en: 'New persona' },
  goal: { ru: 'Цель', en: 'Goal' },
  goalHint: { ru: 'Что нужно понять или изменить', en: 'What is to be understood or changed' },
  scenario: { ru: 'Сценарий', en: 'Scenario' },
  scenarioHint: { ru: 'С чего начинается путь и чем кончается', en: 'Where the journey begins and ends' },
  author: { ru: 'Автор', en: 'Author' },
  date: { ru: 'Дата', en: 'Date' },
  dateHint: { ru: 'дд.мм.гггг', en: 'dd/mm/yyyy' },
  evidence: { ru: 'Источники данных', en: 'Sources of evidence' },
  evidenceHint: {
    ru: 'Интервью, опросы, наблюдения, записи звонков — по одному в строке',
    en: 'Interviews, surveys, observations, call records: one a line',
  },
  origin: { ru: 'Сделана из карты', en: 'Made from' },
  compare: { ru: 'Сравнить с исходной', en: 'Compare with the original' },
});

/** In the order in which a person counts what a map holds. */
const counted: readonly TypeName[] = ['stage', 'step', 'touchpoint', 'note', 'picture', 'rating'];

/** What went with a map: «Удалена карта «Визит»: 10 этапов, 24 шага, 62 стикера». */
export function mapRemovedText(
  name: string,
  counts: ReadonlyMap<TypeName, number>,
  language: Language,
): string {
  const held = counted
    .filter((type) => (counts.get(type) ?? 0) > 0)
    .map((type) => recordCount(type, counts.get(type) ?? 0, language))
    .join(', ');
  const said = language === 'ru' ? `Удалена карта «${name}»` : `The map “${name}” was deleted`;
  return held === '' ? said : `${said}: ${held}`;
}
