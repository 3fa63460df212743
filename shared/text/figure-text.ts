// Figures as people read them: a decimal comma in Russian, a true minus, nothing that was rounded to «−0».
import type { Language } from './language';

const rounded = (value: number, language: Language, digits: number): string =>
  value.toLocaleString(language, { maximumFractionDigits: digits });

/** Stands where there is no figure. */
export const noFigure = '–';

/** A figure with at most so many digits after the comma; null: there is none. */
export function figureText(value: number | null, language: Language, digits = 1): string {
  if (value === null) return noFigure;
  const size = rounded(Math.abs(value), language, digits);
  return value < 0 && size !== '0' ? `−${size}` : size;
}

/** A gap or a difference: with its sign, + or −, but for 0; null: there is none. */
export function gapText(gap: number | null, language: Language, digits = 1): string {
  const text = figureText(gap, language, digits);
  return gap !== null && gap > 0 && text !== '0' ? `+${text}` : text;
}

/** A share of 0 … 1 in whole percent. */
export const percentText = (share: number, language: Language): string =>
  share.toLocaleString(language, { style: 'percent', maximumFractionDigits: 0 });
