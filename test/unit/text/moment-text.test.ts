// Moments as people say them, in local time.
import { describe, expect, it } from 'vitest';
import { momentText } from '#shared/text/moment-text';

const at = (year: number, month: number, day: number, hour = 12, minute = 0): number =>
  new Date(year, month - 1, day, hour, minute).getTime();
const now = at(2026, 11, 23, 15, 30);

describe('moments', () => {
  it('are today and yesterday with their time', () => {
    expect(momentText(at(2026, 11, 23, 9, 5), now, 'ru')).toBe('сегодня, 09:05');
    expect(momentText(at(2026, 11, 22, 23, 59), now, 'en')).toBe('yesterday, 23:59');
  });

  it('are a day of this year without it, and of another year with it', () => {
    expect(momentText(at(2026, 3, 8), now, 'ru')).toBe('8 марта');
    expect(momentText(at(2026, 3, 8), now, 'en')).toBe('8 March');
    expect(momentText(at(2025, 3, 8), now, 'ru')).toBe('8 марта 2025 г.');
    expect(momentText(at(2025, 3, 8), now, 'en')).toBe('8 March 2025');
  });

  it('are yesterday across the end of a year', () => {
    expect(momentText(at(2025, 12, 31, 20), at(2026, 1, 1, 8), 'en')).toBe('yesterday, 20:00');
  });
});
