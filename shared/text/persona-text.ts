// What is said about personas: their cards, what is known of them and what only supposed.
import type { PersonaFinding } from '../model/personas';
import type { Persona } from '../model/records/persona';
import { enPlural, type Phrase, phrases, ruPlural } from './language';

export const personaText = phrases({
  title: { ru: 'Типажи', en: 'Personas' },
  close: { ru: 'Закрыть типажи', en: 'Close the personas' },
  back: { ru: 'Ко всем типажам', en: 'Back to all personas' },
  add: { ru: 'Новый типаж', en: 'New persona' },
  newName: { ru: 'Новый типаж', en: 'New persona' },
  copyName: { ru: (name: string) => `${name} — копия`, en: (name: string) => `${name} — copy` },
  none: {
    ru: 'Типаж — тот, кто проходит путь. Добавьте первый: один типаж служит нескольким картам.',
    en: 'A persona is who walks the journey. Add the first one: it serves as many maps as you like.',
  },
  unnamed: { ru: 'Без имени', en: 'Nameless' },
  name: { ru: 'Имя', en: 'Name' },
  about: { ru: 'Кто это', en: 'Who it is' },
  aboutHint: { ru: 'Возраст, занятие, обстоятельства', en: 'Age, occupation, circumstances' },
  language: { ru: 'Язык общения', en: 'Language' },
  evidence: { ru: 'Откуда известно', en: 'How it is known' },
  evidenceOf: {
    ru: (what: string) => `${what}: откуда известно`,
    en: (what: string) => `${what}: how it is known`,
  },
  hypothesis: { ru: 'гипотеза', en: 'hypothesis' },
  hypotheses: {
    ru: (count: number) => `${count} ${ruPlural(count, 'гипотеза', 'гипотезы', 'гипотез')}`,
    en: (count: number) => `${count} ${enPlural(count, 'hypothesis', 'hypotheses')}`,
  },
  noChannels: {
    ru: 'Список каналов пуст: каналы появятся здесь, как только их назовут в точках контакта.',
    en: 'There are no channels yet: they appear here once touchpoints name them.',
  },
  maps: { ru: 'Карты типажа', en: 'Maps of the persona' },
  noMaps: { ru: 'Пока ни одной', en: 'None yet' },
  mapCount: {
    ru: (count: number) => `${count} ${ruPlural(count, 'карта', 'карты', 'карт')}`,
    en: (count: number) => `${count} ${enPlural(count, 'map', 'maps')}`,
  },
  assign: { ru: 'Назначить карте на доске', en: 'Assign to the map on the board' },
  assigned: { ru: 'Типаж карты на доске', en: 'Persona of the map on the board' },
  copyMap: {
    ru: 'Дублировать карту с доски для этого типажа',
    en: 'Duplicate the shown map for this persona',
  },
  duplicate: { ru: 'Дублировать', en: 'Duplicate' },
  edit: { ru: 'Открыть карточку', en: 'Open the card' },
  remove: { ru: 'Удалить', en: 'Delete' },
  verbs: {
    ru: (name: string) => `Что сделать с типажом «${name}»`,
    en: (name: string) => `Actions on “${name}”`,
  },
  removed: {
    ru: (name: string, maps: number) =>
      maps === 0
        ? `Удалён типаж «${name}»`
        : `Удалён типаж «${name}»: без типажа ${ruPlural(maps, 'осталась', 'остались', 'осталось')} ${maps} ${ruPlural(maps, 'карта', 'карты', 'карт')}`,
    en: (name: string, maps: number) =>
      maps === 0
        ? `The persona “${name}” was deleted`
        : `The persona “${name}” was deleted: ${maps} ${enPlural(maps, 'map has', 'maps have')} no persona now`,
  },
  portrait: { ru: (name: string) => `Портрет: ${name}`, en: (name: string) => `Picture: ${name}` },
  portraitHint: {
    ru: 'Выберите файл, перетащите картинку сюда или вставьте её',
    en: 'Choose a file, drop a picture here, or paste one',
  },
  dropPortrait: { ru: 'Убрать портрет', en: 'Remove the picture' },
});

export const personaFindingText = phrases({
  quote: { ru: 'Цитата', en: 'Quote' },
  goals: { ru: 'Цели', en: 'Goals' },
  pains: { ru: 'Боли', en: 'Pains' },
  expectations: { ru: 'Ожидания', en: 'Expectations' },
  channelIds: { ru: 'Каналы', en: 'Channels' },
}) satisfies Readonly<Record<PersonaFinding, Phrase<string>>>;

export const personaLanguageText = phrases({
  ru: { ru: 'русский', en: 'Russian' },
  kk: { ru: 'казахский', en: 'Kazakh' },
  en: { ru: 'английский', en: 'English' },
}) satisfies Readonly<Record<Persona['language'], Phrase<string>>>;
