// When something happened, as people say it: «сегодня, 14:05», "yesterday, 9:30", a date when it was earlier.
import { type Language, phrases } from './language';

const dayMs = 86_400_000;
const words = phrases({
  today: { ru: (time: string) => `сегодня, ${time}`, en: (time: string) => `today, ${time}` },
  yesterday: { ru: (time: string) => `вчера, ${time}`, en: (time: string) => `yesterday, ${time}` },
});

const days = phrases({
  today: { ru: 'Сегодня', en: 'Today' },
  yesterday: { ru: 'Вчера', en: 'Yesterday' },
});

const format = (at: number, language: Language, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(language === 'ru' ? 'ru-RU' : 'en-GB', options).format(at);

/** Hours and minutes of a moment in local time. */
export const timeText = (at: number, language: Language): string =>
  format(at, language, { hour: '2-digit', minute: '2-digit' });

const sameDay = (a: number, b: number): boolean =>
  format(a, 'en', { dateStyle: 'short' }) === format(b, 'en', { dateStyle: 'short' });

/** A day without today and yesterday: with its year where that is another one. */
function dateText(at: number, now: number, language: Language): string {
  const sameYear = format(at, 'en', { year: 'numeric' }) === format(now, 'en', { year: 'numeric' });
  return format(at, language, sameYear ? { day: 'numeric', month: 'long' } : { dateStyle: 'long' });
}

/** The day of the moment `at` as a heading, as seen from `now`: «Сегодня», "Yesterday", «12 ноября». */
export function dayText(at: number, now: number, language: Language): string {
  if (sameDay(at, now)) return days.today[language];
  return sameDay(at, now - dayMs) ? days.yesterday[language] : dateText(at, now, language);
}

/** The moment `at` as seen from `now`, both in milliseconds since 1970 UTC, in local time. */
export function momentText(at: number, now: number, language: Language): string {
  const time = timeText(at, language);
  if (sameDay(at, now)) return words.today[language](time);
  if (sameDay(at, now - dayMs)) return words.yesterday[language](time);
  return dateText(at, now, language);
}
