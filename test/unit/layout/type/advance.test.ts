// Widths of single texts: kerning, arrows, what a face lacks.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fontFaces } from '#shared/base/font-face';
import { advance } from '#shared/layout/type/advance';
import { parseFontMetrics } from '#shared/layout/type/font-metrics';
import { anyText } from './arbitrary-text';
import { metrics } from './bundled-metrics';

describe('an advance', () => {
  it('is a number for any text in every face', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...fontFaces), (text, face) => {
        expect(advance(text, face, 16, metrics)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 2000 },
    );
  });

  it('grows with the size alone', () => {
    expect(advance('Қызмет', 'bold', 32, metrics)).toBeCloseTo(2 * advance('Қызмет', 'bold', 16, metrics), 9);
  });

  it('knows kerning: AV is narrower than A and V', () => {
    const apart = advance('A', 'regular', 100, metrics) + advance('V', 'regular', 100, metrics);
    expect(advance('AV', 'regular', 100, metrics)).toBeLessThan(apart);
  });

  it('takes an arrow made of two signs for the arrow that is drawn', () => {
    for (const [signs, arrow] of [
      ['->', '→'],
      ['<-', '←'],
      ['<<', '«'],
    ] as const)
      expect(advance(signs, 'regular', 16, metrics)).toBe(advance(arrow, 'regular', 16, metrics));
  });

  it('keeps a place free for what the face lacks, none for what is invisible', () => {
    expect(advance('中', 'regular', 16, metrics)).toBe(16);
    expect(advance('\u{10ffff}', 'regular', 16, metrics)).toBe(8);
    expect(advance('\ud800', 'regular', 16, metrics)).toBe(8);
    expect(advance('\u200d\u200b\u00ad\ufe0f', 'regular', 16, metrics)).toBe(0);
    expect(advance('\t', 'regular', 16, metrics)).toBe(advance(' ', 'regular', 16, metrics));
  });
});

describe('metrics that are not the generated ones', () => {
  it('are refused: the build is broken', () => {
    expect(() => parseFontMetrics({})).toThrow('regular');
    expect(() =>
      parseFontMetrics({ faces: { regular: { codePoints: [[65, 1]], advances: [], marks: [] } } }),
    ).toThrow();
  });
});
