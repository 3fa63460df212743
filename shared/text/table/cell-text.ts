// What a cell shows, and what it is copied as: the value in the reader's language. Figures are shown rounded; what
// is pasted back unchanged changes nothing (see `planned-paste.ts`).
import type { Content } from '../../analysis/table/column';
import type { CellValue } from '../../model/cells';
import { noteColorText } from '../board-text';
import { figureText, gapText } from '../figure-text';
import type { Language } from '../language';
import { minutesText } from '../minutes-text';
import { minutesInField } from '../typed-minutes';
import { numberInField } from '../typed-number';
import { touchpointStateText } from './state-text';

/** Names in one line; by semicolons where one of them has a comma in it. */
const namesText = (names: readonly string[]): string =>
  names.join(names.some((name) => name.includes(',')) ? '; ' : ', ');

/** The word of one of a list of choices: a colour, a state. */
export function choiceText(option: string, language: Language): string {
  const words = { ...noteColorText, ...touchpointStateText };
  return Object.hasOwn(words, option) ? words[option as keyof typeof words][language] : option;
}

const yes = { ru: 'да', en: 'yes' } as const;

/** Empty for nothing. */
export function cellText({ kind }: Content, value: CellValue, language: Language): string {
  if (value === null || value === false) return '';
  if (value === true) return yes[language];
  if (typeof value === 'number') {
    if (kind === 'minutes') return minutesText(value, language);
    if (kind === 'signed') return gapText(value, language);
    return figureText(value, language, kind === 'ratio' ? 1 : 2);
  }
  if (typeof value === 'string') return kind === 'choice' ? choiceText(value, language) : value;
  return namesText(value);
}

/** What stands in a cell's field and on the clipboard: as it is shown where that tells all of it. */
export function fieldText(content: Content, value: CellValue, language: Language): string {
  if (typeof value === 'number' && content.kind === 'minutes') return minutesInField(value, language);
  if (typeof value === 'number' && content.kind === 'number') return numberInField(value, language);
  return cellText(content, value, language);
}
