// What the places to find things in say: the find bar and its filter, the outline, the minimap.
import { type Language, phrases, ruPlural } from './language';

const numbers: Readonly<Record<Language, Intl.NumberFormat>> = {
  ru: new Intl.NumberFormat('ru-RU'),
  en: new Intl.NumberFormat('en-GB'),
};
const ru = (count: number): string => numbers.ru.format(count);
const en = (count: number): string => numbers.en.format(count);

export const findText = phrases({
  find: { ru: 'Поиск', en: 'Find' },
  placeholder: { ru: 'Слова или код стикера', en: 'Words or a note’s code' },
  position: {
    ru: (at: number, count: number) => `${ru(at)} из ${ru(count)}`,
    en: (at: number, count: number) => `${en(at)} of ${en(count)}`,
  },
  found: {
    ru: (count: number) => `${ruPlural(count, 'найден', 'найдены', 'найдено')} ${ru(count)}`,
    en: (count: number) => `${en(count)} found`,
  },
  noneFound: { ru: 'не найдено', en: 'none found' },
  closeFind: { ru: 'Закрыть поиск', en: 'Close the find bar' },
  filter: { ru: 'Фильтр', en: 'Filter' },
  color: { ru: 'Цвет', en: 'Colour' },
  tag: { ru: 'Метка', en: 'Tag' },
  noTag: { ru: 'Без меток', en: 'No tag' },
  lane: { ru: 'Дорожка', en: 'Lane' },
  parking: { ru: 'Парковка', en: 'Parking lot' },
  author: { ru: 'Автор', en: 'Author' },
  noAuthor: { ru: 'Автор не указан', en: 'Author not known' },
  unnamed: { ru: 'Без названия', en: 'Untitled' },
  votes: { ru: 'Голосов не меньше', en: 'Votes, at least' },
  fewer: { ru: 'На голос меньше', en: 'One vote fewer' },
  more: { ru: 'На голос больше', en: 'One vote more' },
  text: { ru: 'В тексте или коде', en: 'In the text or code' },
  others: { ru: 'Остальные стикеры', en: 'All other notes' },
  dim: { ru: 'Приглушить', en: 'Dim' },
  hide: { ru: 'Скрыть', en: 'Hide' },
  shown: {
    ru: (shown: number, all: number) => `Показано ${ru(shown)} из ${ru(all)}`,
    en: (shown: number, all: number) => `${en(shown)} of ${en(all)} shown`,
  },
  clear: { ru: 'Снять', en: 'Clear' },
});

export const outlineText = phrases({
  title: { ru: 'Содержание', en: 'Outline' },
  close: { ru: 'Закрыть содержание', en: 'Close the outline' },
  parking: { ru: 'Парковка', en: 'Parking lot' },
  unnamed: { ru: 'Без названия', en: 'Untitled' },
  empty: { ru: 'Пустой стикер', en: 'Empty note' },
});

export const minimapText = phrases({
  hint: {
    ru: 'Мини-карта: стрелки двигают вид по доске',
    en: 'Minimap: arrow keys move the view over the board',
  },
  close: { ru: 'Закрыть мини-карту', en: 'Close the minimap' },
});
