// A day as a person types it: «30.11.2026», "30/11/2026", «2026-11-30», «1.2.26». The day comes first, as the field shows it;
// a year of two digits is of this century. What is no day of the calendar is said to be none.
import { appError } from '../base/errors';
import { fail, ok, type Result } from '../base/result';
import type { Language } from './language';

const dayFirst = /^(\d{1,2})[./\-\s]+(\d{1,2})[./\-\s]+(\d{4}|\d{2})$/;
const yearFirst = /^(\d{4})[./\-\s]+(\d{1,2})[./\-\s]+(\d{1,2})$/;

/** No map was drawn before. */
const earliest = 1_900;

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** `YYYY-MM-DD`; null where nothing is typed; refused (`not-a-day`) where it is something else. */
export function typedDay(typed: string): Result<string | null> {
  const text = typed.trim();
  if (text === '') return ok(null);
  const [, year, month, day] = yearFirst.exec(text) ?? [];
  const [, firstDay, secondMonth, thirdYear] = dayFirst.exec(text) ?? [];
  const written = year ?? thirdYear ?? '';
  const y = Number(written.length === 2 ? `20${written}` : written);
  const [m, d] = [Number(month ?? secondMonth), Number(day ?? firstDay)];
  if (!(y >= earliest && m >= 1 && m <= 12 && d >= 1 && d <= daysIn(y, m))) {
    return fail(appError('command/refused', { reason: 'not-a-day' }));
  }
  return ok([y, ...[m, d].map((part) => String(part).padStart(2, '0'))].join('-'));
}

/** `YYYY-MM-DD` as it stands in a field: «30.11.2026», "30/11/2026". */
export function dayInField(day: string, language: Language): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return [date, month, year].join(language === 'ru' ? '.' : '/');
}
