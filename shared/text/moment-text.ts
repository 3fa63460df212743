// When something happened, as people say it: «сегодня, 14:05», "yesterday, 9:30", a date when it was earlier.
import { type Language, phrases } from './language';

const dayMs = 86_400_000;
const words = phrases({
  today: { ru: (time: string) => `сегодня, ${time}`, en: (time: string) => `today, ${time}` },
  yesterday: { ru: (time: string) => `вчера, ${time}`, en: (time: string) => `yesterday, ${time}` },
});

const format = (at: number, language: Language, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(language === 'ru' ? 'ru-RU' : 'en-GB', options).format(at);

/** Hours and minutes of a moment in local time. */
export const timeText = (at: number, language: Language): string =>
  format(at, language, { hour: '2-digit', minute: '2-digit' });

/** The moment `at` as seen from `now`, both in milliseconds since 1970 UTC, in local time. */
export function momentText(at: number, now: number, language: Language): string {
  const day = (moment: number) => format(moment, 'en', { dateStyle: 'short' });
  const time = timeText(at, language);
  if (day(at) === day(now)) return words.today[language](time);
  if (day(at) === day(now - dayMs)) return words.yesterday[language](time);
  const sameYear = format(at, 'en', { year: 'numeric' }) === format(now, 'en', { year: 'numeric' });
  return format(at, language, sameYear ? { day: 'numeric', month: 'long' } : { dateStyle: 'long' });
}
