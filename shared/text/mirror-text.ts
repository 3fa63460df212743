// How the board sounds to a screen reader: what each thing on it is called, and what is said when something was done.
// The words of a person come first, what they stand on after them.
import { enPlural, phrases, ruPlural } from './language';

const ruNotes = (count: number): string =>
  count === 0 ? 'пусто' : `${count} ${ruPlural(count, 'стикер', 'стикера', 'стикеров')}`;
const enNotes = (count: number): string =>
  count === 0 ? 'empty' : `${count} ${enPlural(count, 'note', 'notes')}`;

const ruTouchpoints = (count: number): string =>
  `${count} ${ruPlural(count, 'точка контакта', 'точки контакта', 'точек контакта')}`;
const enTouchpoints = (count: number): string => `${count} ${enPlural(count, 'touchpoint', 'touchpoints')}`;

/** Longer texts are cut for the ear: Enter opens the whole. */
const mostSpoken = 300;

/** A note's text as one spoken line. */
const spoken = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > mostSpoken ? `${line.slice(0, mostSpoken)}…` : line;
};

const named = (kind: string, name: string, open: string, close: string): string =>
  name.trim() === '' ? kind : `${kind} ${open}${spoken(name)}${close}`;
const ru = (kind: string, name: string): string => named(kind, name, '«', '»');
const en = (kind: string, name: string): string => named(kind, name, '“', '”');

export const mirrorText = phrases({
  map: { ru: (name: string) => ru('Карта', name), en: (name: string) => en('Map', name) },
  board: {
    ru: (map: string, stages: number, lanes: number, notes: number) =>
      `${map}: ${stages} ${ruPlural(stages, 'этап', 'этапа', 'этапов')}, ${lanes} ${ruPlural(lanes, 'дорожка', 'дорожки', 'дорожек')}, ${ruNotes(notes)}`,
    en: (map: string, stages: number, lanes: number, notes: number) =>
      `${map}: ${stages} ${enPlural(stages, 'stage', 'stages')}, ${lanes} ${enPlural(lanes, 'lane', 'lanes')}, ${enNotes(notes)}`,
  },
  phase: {
    ru: (name: string, stages: number) =>
      `${ru('Фаза', name)}, ${stages} ${ruPlural(stages, 'этап', 'этапа', 'этапов')}`,
    en: (name: string, stages: number) =>
      `${en('Phase', name)}, ${stages} ${enPlural(stages, 'stage', 'stages')}`,
  },
  stage: {
    ru: (number: number, name: string) => ru(`Этап ${number}`, name),
    en: (number: number, name: string) => en(`Stage ${number}`, name),
  },
  step: {
    ru: (number: number, name: string) => ru(`Шаг ${number}`, name),
    en: (number: number, name: string) => en(`Step ${number}`, name),
  },
  lane: { ru: (name: string) => ru('Дорожка', name), en: (name: string) => en('Lane', name) },
  cards: { ru: ruTouchpoints, en: enTouchpoints },
  companyStep: {
    ru: (title: string, steps: readonly number[]) =>
      `${ru('Шаг компании', title)}, ${steps.length === 0 ? 'фантом' : `для ${steps.length === 1 ? 'шага' : 'шагов'} ${steps.join(', ')}`}`,
    en: (title: string, steps: readonly number[]) =>
      `${en('Company step', title)}, ${steps.length === 0 ? 'a phantom' : `for ${enPlural(steps.length, 'step', 'steps')} ${steps.join(', ')}`}`,
  },
  touchpoint: {
    ru: (name: string, step: number) => `${ru('Точка контакта', name)}, шаг ${step}`,
    en: (name: string, step: number) => `${en('Touchpoint', name)}, step ${step}`,
  },
  noTouchpoint: {
    ru: (step: number) => `Шаг ${step}: точек контакта нет`,
    en: (step: number) => `Step ${step}: no touchpoints`,
  },
  emotionAt: {
    ru: (step: number) => `Шаг ${step} на кривой эмоций`,
    en: (step: number) => `Step ${step} on the emotion curve`,
  },
  metric: {
    ru: (value: string) => `Показатель ${value}`,
    en: (value: string) => `Metric ${value}`,
  },
  trigger: {
    ru: (kind: string, text: string, count: number) =>
      `${ru('Триггер', text)}, ${kind}, ${count} ${ruPlural(count, 'раз', 'раза', 'раз')}`,
    en: (kind: string, text: string, count: number) =>
      `${en('Trigger', text)}, ${kind}, ${count} ${enPlural(count, 'time', 'times')}`,
  },
  folded: { ru: 'свёрнута', en: 'folded' },
  /** A folded stage or phase. */
  foldedWith: {
    ru: (notes: number, touchpoints: number) =>
      `свёрнуто: ${ruNotes(notes)}${touchpoints > 0 ? `, ${ruTouchpoints(touchpoints)}` : ''}`,
    en: (notes: number, touchpoints: number) =>
      `folded: ${enNotes(notes)}${touchpoints > 0 ? `, ${enTouchpoints(touchpoints)}` : ''}`,
  },
  parking: { ru: 'Парковка', en: 'Parking lot' },
  notes: { ru: ruNotes, en: enNotes },
  note: {
    ru: (text: string, code: string, color: string, place: string) =>
      `${spoken(text) || 'Без текста'} — стикер ${code}, ${color}, ${place}`,
    en: (text: string, code: string, color: string, place: string) =>
      `${spoken(text) || 'No text'} — note ${code}, ${color}, ${place}`,
  },
  free: { ru: 'Свободное поле', en: 'Free area' },
  /** A thing that lies freely, with its words. */
  lying: {
    ru: (kind: string, words: string) => ru(kind, words),
    en: (kind: string, words: string) => en(kind, words),
  },
  locked: { ru: 'закреплён', en: 'locked' },
  structureLocked: { ru: 'структура закреплена', en: 'the structure is locked' },
  connections: {
    ru: (count: number) => `${count} ${ruPlural(count, 'связь', 'связи', 'связей')}`,
    en: (count: number) => `${count} ${enPlural(count, 'connector', 'connectors')}`,
  },
  connector: {
    ru: (label: string, from: string, to: string) => `${ru('Связь', label)}: от ${from} к ${to}`,
    en: (label: string, from: string, to: string) => `${en('Connector', label)}: from ${from} to ${to}`,
  },
  /** A note as one end of a connector. */
  end: {
    ru: (text: string, code: string) => named(code, text, '«', '»'),
    en: (text: string, code: string) => named(code, text, '“', '”'),
  },
  noteField: {
    ru: (code: string) => `Текст стикера ${code}`,
    en: (code: string) => `Text of note ${code}`,
  },
  selected: {
    ru: (count: number) =>
      `${ruPlural(count, 'Выделен', 'Выделены', 'Выделено')} ${count} ${ruPlural(count, 'элемент', 'элемента', 'элементов')}`,
    en: (count: number) => `${count} ${enPlural(count, 'item', 'items')} selected`,
  },
  nothingSelected: { ru: 'Выделение снято', en: 'Nothing is selected' },
});
