// What is said of things that lie freely: in fields, on the bar of what is selected, to a screen reader.
import type { LyingType } from '../model/lying';
import type { TextSize } from '../model/records/free-text';
import type { LineWeight } from '../model/records/lying';
import { enPlural, type Phrase, phrases, ruPlural } from './language';

export const freeText = phrases({
  field: { ru: 'Надпись', en: 'Text' },
  frameName: { ru: 'Название рамки', en: 'Name of the frame' },
  selected: {
    ru: (count: number) => `${count} ${ruPlural(count, 'предмет', 'предмета', 'предметов')}`,
    en: (count: number) => `${count} ${enPlural(count, 'thing', 'things')}`,
  },
  size: { ru: (size: string) => `Размер: ${size}`, en: (size: string) => `Size: ${size}` },
  weight: { ru: (weight: string) => `Толщина: ${weight}`, en: (weight: string) => `Thickness: ${weight}` },
  arrange: { ru: 'Расположение', en: 'Arrange' },
  makeHint: {
    ru: 'Проведите по доске или щёлкните. Enter — посередине, Esc — отменить.',
    en: 'Draw it on the board, or click. Enter puts it in the middle, Esc cancels.',
  },
});

export const textSizeText = phrases({
  small: { ru: 'мелкий', en: 'small' },
  medium: { ru: 'средний', en: 'medium' },
  large: { ru: 'крупный', en: 'large' },
  huge: { ru: 'огромный', en: 'huge' },
}) satisfies Readonly<Record<TextSize, Phrase<string>>>;

export const lineWeightText = phrases({
  thin: { ru: 'тонкая', en: 'thin' },
  medium: { ru: 'средняя', en: 'medium' },
  thick: { ru: 'толстая', en: 'thick' },
}) satisfies Readonly<Record<LineWeight, Phrase<string>>>;

/** What a thing is called where it has no words of its own. */
export const lyingText = phrases({
  frame: { ru: 'Рамка', en: 'Frame' },
  free_text: { ru: 'Надпись', en: 'Text' },
  arrow: { ru: 'Стрелка', en: 'Arrow' },
  drawing: { ru: 'Рисунок', en: 'Drawing' },
  picture: { ru: 'Картинка', en: 'Picture' },
}) satisfies Readonly<Record<LyingType, Phrase<string>>>;
