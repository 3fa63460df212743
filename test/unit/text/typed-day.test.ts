// Days as people type them, and as a field shows them again.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayInField, typedDay } from '#shared/text/typed-day';

const read = (text: string): unknown => {
  const day = typedDay(text);
  return day.ok ? day.value : day.error.details?.reason;
};

describe('a typed day', () => {
  it('is read day first or year first, with any of the usual signs between', () => {
    for (const text of ['30.11.2026', '30/11/2026', '30-11-26', '2026-11-30', ' 30. 11. 2026 ']) {
      expect(read(text), text).toBe('2026-11-30');
    }
    expect(read('1.2.26')).toBe('2026-02-01');
    expect(read('29.02.2024')).toBe('2024-02-29');
    expect(read('  ')).toBeNull();
  });

  it('is refused where the calendar has no such day', () => {
    for (const text of [
      '31.04.2026',
      '29.02.2026',
      '1.13.2026',
      '0.1.2026',
      'завтра',
      '30.11',
      '00.00.0000',
      '1.1.0099',
    ]) {
      expect(read(text), text).toBe('not-a-day');
    }
  });

  it('comes back from the field as it went there', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.constantFrom('ru', 'en'), (date, language) => {
        const day = date.toISOString().slice(0, 10);
        expect(read(dayInField(day, language))).toBe(day);
      }),
    );
  });
});
