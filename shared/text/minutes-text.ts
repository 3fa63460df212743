// Minutes as people say them: «1 ч 30 мин», "2 d".
import { noFigure } from './figure-text';
import type { Language } from './language';

const units = {
  ru: { day: 'д', hour: 'ч', minute: 'мин' },
  en: { day: 'd', hour: 'h', minute: 'min' },
} as const;

/** A duration of minutes, at most two units; fractions of a minute to one digit; null: there is none. Spaces do not break. */
export function minutesText(duration: number | null, language: Language): string {
  if (duration === null) return noFigure;
  // Before it is told in units: what is rounded up to 60 minutes is an hour.
  const minutes = Math.round(duration * 10) / 10;
  const { day, hour, minute } = units[language];
  const days = Math.floor(minutes / 1_440);
  const hours = Math.floor((minutes % 1_440) / 60);
  const rest = minutes % 60;
  const say = (count: number, unit: string): string =>
    `${count.toLocaleString(language, { maximumFractionDigits: 1 })}\u00a0${unit}`;
  if (days > 0) return hours > 0 ? `${say(days, day)}\u00a0${say(hours, hour)}` : say(days, day);
  if (hours > 0) return rest > 0 ? `${say(hours, hour)}\u00a0${say(rest, minute)}` : say(hours, hour);
  return say(rest, minute);
}
