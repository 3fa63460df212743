// Labels on one line: shortened between graphemes, never wider than their place.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ellipsize } from '#shared/layout/type/ellipsize';
import { noteText } from './arbitrary-text';
import { metrics } from './bundled-metrics';

const shown = (text: string, maxWidth: number): string =>
  ellipsize(text, maxWidth, 'medium', 13, metrics)
    .runs.map((run) => run.text)
    .join('');

describe('a label', () => {
  it('stays whole where it fits', () => {
    expect(shown('Отдел продаж', 200)).toBe('Отдел продаж');
  });

  it('is shortened between graphemes, without a space before the dots', () => {
    expect(shown('Отдел обслуживания', 60)).toBe('Отдел…');
    expect(shown('👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧', 40)).toBe('👨‍👩‍👧…');
  });

  it('shows its first line only', () => {
    expect(shown('Отдел\nпродаж', 200)).toBe('Отдел…');
  });

  it('is never wider than its place, and as long as the place allows', () => {
    fc.assert(
      fc.property(noteText, fc.integer({ min: 20, max: 300 }), (text, maxWidth) => {
        expect(ellipsize(text, maxWidth, 'medium', 13, metrics).width).toBeLessThanOrEqual(maxWidth);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps the dots in the narrowest place', () => {
    expect(shown('Отдел', 0)).toBe('…');
  });
});
