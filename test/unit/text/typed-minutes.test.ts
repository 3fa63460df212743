// Durations and numbers as people type them, in both languages.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '#shared/text/language';
import { minutesInField, typedMinutes } from '#shared/text/typed-minutes';
import { numberInField, typedNumber } from '#shared/text/typed-number';

const minutes = (typed: string, language: Language = 'ru') => {
  const read = typedMinutes(typed, language);
  return read.ok ? read.value : read.error.details?.reason;
};
const number = (typed: string, language: Language = 'ru') => {
  const read = typedNumber(typed, language);
  return read.ok ? read.value : read.error.details?.reason;
};
const anyLanguage = fc.constantFrom<Language>('ru', 'en');

describe('a typed duration', () => {
  it.each([
    ['35', 35],
    [' 35 ', 35],
    ['7,5', 7.5],
    ['90 мин', 90],
    ['90мин.', 90],
    ['1 ч 30 мин', 90],
    ['1\u00a0ч\u00a030\u00a0мин', 90],
    ['1ч30', 90],
    ['1 час 30 минут', 90],
    ['1:30', 90],
    ['0:05', 5],
    ['1:30:30', 90.5],
    ['1,5 ч', 90],
    ['2 д', 2_880],
    ['2 дня 3', 3_060],
    ['1 нед', 10_080],
    ['30 сек', 0.5],
    ['1 440', 1_440],
    ['2 d', 2_880],
    ['1 h 30 min', 90],
    ['−5', -5],
    ['-1 ч', -60],
    ['0', 0],
  ])('«%s» is %d minutes', (typed, expected) => expect(minutes(typed)).toBe(expected));

  it('takes the comma of an English thousand for no fraction', () => {
    expect(minutes('1,440 min', 'en')).toBe(1_440);
    expect(minutes('1.5 hours', 'en')).toBe(90);
    expect(minutes('2 days, 3 hours', 'en')).toBe(3_060);
    expect(minutes('7,5', 'en')).toBe(7.5);
  });

  it('is nothing where nothing is typed, and refused where it cannot be understood', () => {
    expect(minutes('  ')).toBe(null);
    for (const typed of ['скоро', '5 мес', 'ч', '1:75', '1..5', '-', '5 мин ок', '1,2,3', '1 2']) {
      expect(minutes(typed), typed).toBe('not-a-duration');
    }
  });

  it('stands in its field so that it is read back to the same minutes', () => {
    const whole = fc.integer({ min: 0, max: 100_000_000 });
    const tenths = fc.integer({ min: 0, max: 100_000 }).map((count) => count / 10);
    fc.assert(
      fc.property(fc.oneof(whole, tenths), anyLanguage, (value, language) => {
        expect(minutes(minutesInField(value, language), language)).toBeCloseTo(value, 6);
      }),
    );
    expect(minutesInField(90, 'ru')).toBe('1\u00a0ч\u00a030\u00a0мин');
    expect(minutesInField(2_881, 'en')).toBe('2881\u00a0min');
  });

  it('is read without end whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), anyLanguage, (typed, language) => {
        const read = minutes(typed, language);
        expect(
          typeof read === 'number' ? Number.isFinite(read) : read === null || read === 'not-a-duration',
        ).toBe(true);
      }),
    );
    expect(minutes(`${'1 '.repeat(50_000)}x`)).toBe('not-a-duration');
  });
});

describe('a typed number', () => {
  it.each([
    ['7', 7],
    ['7,5', 7.5],
    ['7.5', 7.5],
    ['7,', 7],
    ['10', 10],
    ['−3', -3],
    ['-0', 0],
    ['1 440', 1_440],
  ])('«%s» is %d', (typed, expected) => expect(number(typed)).toBe(expected));

  it('is nothing where nothing is typed, and refused where it is none', () => {
    expect(number('')).toBe(null);
    for (const typed of ['семь', '7/10', '1e3', '1,2,3', '--1', '0x10']) {
      expect(number(typed), typed).toBe('not-a-number');
    }
  });

  it('stands in its field so that it is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000, max: 10_000 }), anyLanguage, (hundredths, language) => {
        const value = hundredths / 100;
        expect(number(numberInField(value, language), language)).toBe(value);
      }),
    );
    expect(numberInField(7.5, 'ru')).toBe('7,5');
  });
});
