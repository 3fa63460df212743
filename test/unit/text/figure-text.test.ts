// Figures, gaps and times as they are said.
import { describe, expect, it } from 'vitest';
import { figureText, gapText, noFigure } from '#shared/text/figure-text';
import { minutesText } from '#shared/text/minutes-text';

/** With blanks that break. */
const time = (minutes: number | null): string => minutesText(minutes, 'ru').replaceAll('\u00a0', ' ');

describe('a figure', () => {
  it('has the comma and the minus of its language, and no sign where it is rounded to 0', () => {
    expect([figureText(-1.26, 'ru'), figureText(1.26, 'en'), figureText(-0.01, 'ru')]).toEqual([
      '−1,3',
      '1.3',
      '0',
    ]);
    expect([gapText(2, 'ru'), gapText(-2, 'ru'), gapText(0.01, 'ru')]).toEqual(['+2', '−2', '0']);
  });

  it('that is none has the one sign of that', () => {
    expect([figureText(null, 'ru'), gapText(null, 'en'), time(null)]).toEqual([noFigure, noFigure, noFigure]);
  });
});

describe('a time', () => {
  it('has two units at most, and never sixty minutes', () => {
    expect([0, 45, 60, 90, 1_440, 1_500, 4_000].map(time)).toEqual([
      '0 мин',
      '45 мин',
      '1 ч',
      '1 ч 30 мин',
      '1 д',
      '1 д 1 ч',
      '2 д 18 ч',
    ]);
    expect([0.25, 59.96, 119.99, 1_439.98].map(time)).toEqual(['0,3 мин', '1 ч', '2 ч', '1 д']);
  });
});
