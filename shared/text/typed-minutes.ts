// A duration as a person types it: «35», «1 ч 30 мин», «1:30», "2 d", "1.5 h". A bare number is minutes; after hours or
// days it is of the next smaller unit. Units are understood in both languages whatever the window speaks.
import { appError } from '../base/errors';
import { fail, ok, type Result } from '../base/result';
import type { Language } from './language';
import { minutesText } from './minutes-text';
import { plainDigits } from './typed-number';

interface Unit {
  readonly minutes: number;
  /** What a bare number after it counts. */
  readonly next: number;
  readonly words: RegExp;
}

const hour = 60;
const day = 24 * hour;

const units: readonly Unit[] = [
  { minutes: 7 * day, next: day, words: /^(нед|недел[яиюью]|недель|w|wk|wks|week|weeks)$/ },
  { minutes: day, next: hour, words: /^(д|дн|день|дня|дней|дни|сут|сутки|суток|d|day|days)$/ },
  { minutes: hour, next: 1, words: /^(ч|час|часа|часов|h|hr|hrs|hour|hours)$/ },
  { minutes: 1, next: 1 / 60, words: /^(м|мин|минута|минуты|минуту|минут|m|min|mins|minute|minutes)$/ },
  {
    minutes: 1 / 60,
    next: 1 / 60,
    words: /^(с|сек|секунда|секунды|секунду|секунд|s|sec|secs|second|seconds)$/,
  },
];

const space = String.raw`[\s\u00a0\u202f]`;
const amount = String.raw`(?:\d{1,3}(?:${space}\d{3})+(?!\d)|\d+)(?:[.,]\d+)*|[.,]\d+`;
const piece = new RegExp(String.raw`^(${amount})${space}*(?:(\p{L}+)\.?)?[\s\u00a0\u202f,]*`, 'u');
const clock = /^(\d+):([0-5]\d)(?::([0-5]\d))?$/;

const unclear = fail(appError('command/refused', { reason: 'not-a-duration' }));

/** Pieces of a number and a unit one after another; null where something else stands there. */
function counted(text: string, language: Language): number | null {
  let rest = text;
  let sum = 0;
  /** What a bare number counts here; none may follow another. */
  let bare: number | null = 1;
  while (rest !== '') {
    const [whole, digits, word] = piece.exec(rest) ?? [];
    if (whole === undefined || digits === undefined) return null;
    const unit = word === undefined ? null : units.find(({ words }) => words.test(word));
    const counts = unit === null ? bare : unit?.minutes;
    const value = Number(plainDigits(digits, language));
    if (typeof counts !== 'number' || Number.isNaN(value)) return null;
    sum += value * counts;
    bare = unit?.next ?? null;
    rest = rest.slice(whole.length);
  }
  return sum;
}

/** Minutes; null where nothing is typed; refused (`not-a-duration`) where it cannot be understood. */
export function typedMinutes(typed: string, language: Language): Result<number | null> {
  const text = typed.trim().toLowerCase();
  if (text === '') return ok(null);
  const isNegative = /^[-\u2212]/.test(text);
  const size = text.replace(/^[-+\u2212]\s*/, '');
  const [, hours, minutes, seconds = 0] = clock.exec(size) ?? [];
  const sum =
    hours === undefined
      ? counted(size, language)
      : Number(hours) * hour + Number(minutes) + Number(seconds) / 60;
  if (sum === null || size === '') return unclear;
  return ok(isNegative && sum > 0 ? -sum : sum);
}

/** The duration as it stands in a field: as it is said elsewhere where that tells all of it, else in minutes. */
export function minutesInField(minutes: number, language: Language): string {
  const said = minutesText(minutes, language);
  const read = typedMinutes(said, language);
  if (read.ok && read.value === minutes) return said;
  const digits = minutes.toLocaleString(language, { maximumFractionDigits: 6, useGrouping: false });
  return `${digits}\u00a0${language === 'ru' ? 'мин' : 'min'}`;
}
