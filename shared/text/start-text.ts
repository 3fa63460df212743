// What the start screen says.
import type { SampleName, TemplateName } from '../model/templates/names';
import { type Phrase, phrases } from './language';

export const startText = phrases({
  tagline: { ru: 'Карты пути клиента', en: 'Customer journey maps' },
  newMap: { ru: 'Новая карта', en: 'New map' },
  newMapHint: {
    ru: 'Возьмите готовую структуру или начните с пустой: всё можно изменить на доске.',
    en: 'Take a ready structure or an empty one: everything can be changed on the board.',
  },
  examples: { ru: 'Заполненные примеры', en: 'Filled examples' },
  examplesHint: {
    ru: 'Откроется копия: меняйте смело.',
    en: 'It opens as a copy, so change anything.',
  },
  open: { ru: 'Открыть файл…', en: 'Open a file…' },
  recent: { ru: 'Недавние', en: 'Recent' },
  recentEmpty: {
    ru: 'Здесь появятся проекты, которые вы откроете или сохраните.',
    en: 'Projects you open or save will appear here.',
  },
  missing: { ru: 'Файл не найден', en: 'File not found' },
  forget: {
    ru: (name: string) => `Убрать «${name}» из списка`,
    en: (name: string) => `Remove “${name}” from the list`,
  },
  opening: { ru: 'Открываем…', en: 'Opening…' },
});

/** One template or example, as the start screen offers it. */
interface Offer {
  readonly title: string;
  readonly hint: string;
}

export const templateOffers: Readonly<Record<TemplateName, Phrase<Offer>>> = {
  blank: {
    ru: { title: 'С чистого листа', hint: 'Пустые этапы и дорожки' },
    en: { title: 'Blank map', hint: 'Empty stages and lanes' },
  },
  lifecycle: {
    ru: { title: 'Девять этапов', hint: 'От узнавания до лояльности' },
    en: { title: 'Nine stages', hint: 'From awareness to loyalty' },
  },
  communications: {
    ru: { title: 'Карта коммуникаций', hint: 'Подключаюсь, пользуюсь, ухожу' },
    en: { title: 'Communications map', hint: 'I join, I use, I leave' },
  },
  'find-buy-use': {
    ru: { title: 'Найти — купить — использовать', hint: 'Три команды, один клиент' },
    en: { title: 'Find–buy–use', hint: 'Three teams, one customer' },
  },
  'car-service': {
    ru: { title: 'Автосервис', hint: 'Первый визит, без ответов' },
    en: { title: 'Car service', hint: 'A first visit, no answers yet' },
  },
  'consumer-loan': {
    ru: { title: 'Потребительский кредит', hint: 'От потребности до закрытия' },
    en: { title: 'Consumer loan', hint: 'From the need to the closing' },
  },
  'service-blueprint': {
    ru: { title: 'Сервис-блюпринт', hint: 'На виду, за кулисами, поддержка' },
    en: { title: 'Service blueprint', hint: 'Front stage, back stage, support' },
  },
};

export const sampleOffers: Readonly<Record<SampleName, Phrase<Offer>>> = {
  'car-service': {
    ru: { title: 'Автосервис: заполненная карта', hint: 'Первый визит: шаги, стикеры, оценки' },
    en: { title: 'Car service, filled in', hint: 'A first visit: steps, notes, ratings' },
  },
  'laptop-purchase': {
    ru: { title: 'Покупка ноутбука', hint: 'Три команды и шесть НО-ситуаций' },
    en: { title: 'Laptop purchase', hint: 'Three teams and six BUT situations' },
  },
  'bank-loan': {
    ru: { title: 'Кредит: что где сказано', hint: 'Факты и сообщения слово в слово' },
    en: { title: 'A loan: what is told where', hint: 'Facts and messages, word for word' },
  },
};
