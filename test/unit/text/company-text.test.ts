// What is typed into a metrics lane and written on a BUT, as it is understood.
import { describe, expect, it } from 'vitest';
import { butParts } from '#shared/text/but-parts';
import { metricInField, typedMetric } from '#shared/text/typed-metric';

describe('a value of a metrics lane', () => {
  it.each([
    ['12,5', '', 12.5],
    ['12.5', '', 12.5],
    ['−30', '', -30],
    ['12 500', '', 12_500],
    ['NPS: 30', 'NPS', 30],
    ['NPS 30', 'NPS', 30],
    ['CES 2.0 5,4', 'CES 2.0', 5.4],
    ['Ответ за час = 70 %', 'Ответ за час', 70],
  ])('is read from «%s»', (typed, label, value) => {
    expect(typedMetric(typed, '%', 'ru')).toEqual({ ok: true, value: { label, value } });
  });

  it('is nothing where nothing is typed, and refused without a number', () => {
    expect(typedMetric('  ', '', 'ru')).toEqual({ ok: true, value: null });
    for (const typed of ['быстро', 'NPS:', '12 из', '%']) {
      const read = typedMetric(typed, '%', 'ru');
      expect(read.ok ? null : read.error.details?.reason, typed).toBe('not-a-metric');
    }
  });

  it('comes back from its field as it went in', () => {
    for (const language of ['ru', 'en'] as const) {
      const value = { label: 'CES 2.0', value: -1_234.5 };
      expect(typedMetric(metricInField(value, language), 'мин', language)).toEqual({ ok: true, value });
    }
  });
});

describe('a BUT', () => {
  it.each([
    ['хорошо НО дорого поэтому ушёл', 7, 17],
    ['Вежливо\nно не перезвонили', 8, null],
    ['nice BUT late, so I left', 5, 15],
    ['Но поздно', 0, null],
    ['всё было хорошо, но дорого', null, null],
    ['НОВЫЙ мастер', null, null],
    ['', null, null],
  ])('«%s» is parted', (text, but, so) => {
    expect(butParts(text)).toEqual({ but, so });
  });
});
