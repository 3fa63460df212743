// A number as a person types it: «7,5», "7.5", «−3», "1,440". Never guesses: what is no number is said to be none.
import { appError } from '../base/errors';
import { fail, ok, type Result } from '../base/result';
import type { Language } from './language';

/** Spaces between thousands, among them those that do not break. */
const spaces = /[\s\u00a0\u202f]/g;
const number = /^[+-]?(\d+(\.\d*)?|\.\d+)$/;

/** Digits with a decimal point. A comma in groups of three parts thousands in English, and the fraction elsewhere. */
export function plainDigits(typed: string, language: Language): string {
  const bare = typed.replace(spaces, '').replaceAll('\u2212', '-');
  const grouped = language === 'en' && /^[+-]?\d{1,3}(,\d{3})+(\.|$)/.test(bare);
  return grouped ? bare.replaceAll(',', '') : bare.replace(',', '.');
}

/** The number; null where nothing is typed; refused (`not-a-number`) where it is something else. */
export function typedNumber(typed: string, language: Language): Result<number | null> {
  const digits = plainDigits(typed, language);
  if (digits === '') return ok(null);
  if (!number.test(digits)) return fail(appError('command/refused', { reason: 'not-a-number' }));
  // Minus zero is zero.
  return ok(Number(digits) + 0);
}

/** The number as it stands in a field: as few digits as tell it, without groups. */
export const numberInField = (value: number, language: Language): string =>
  value.toLocaleString(language, { maximumFractionDigits: 6, useGrouping: false }).replace('\u2212', '-');
