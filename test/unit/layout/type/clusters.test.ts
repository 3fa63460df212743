// Clusters read in pieces must be those of Unicode for the whole text.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterStarts } from '#shared/layout/type/clusters';
import { anyText } from './arbitrary-text';

const graphemes = new Intl.Segmenter('ru', { granularity: 'grapheme' });
const asSegmented = (text: string): number[] => [
  ...Array.from(graphemes.segment(text), ({ index }) => index),
  text.length,
];

describe('clusters', () => {
  it('are the graphemes of Unicode for any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(clusterStarts(text)).toEqual(asSegmented(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('are the same where a long text is read in pieces', () => {
    const piece = fc.constantFrom('👨‍👩‍👧', '🇰🇿', 'а\u0301', '1️⃣', '\ud800', '\r\n', 'я', '🇷', '👍🏽');
    fc.assert(
      fc.property(fc.array(piece, { minLength: 200, maxLength: 400 }), (pieces) => {
        const text = pieces.join('');
        expect(clusterStarts(text)).toEqual(asSegmented(text));
      }),
      { numRuns: 100 },
    );
  });

  it('may be as long as the text', () => {
    expect(clusterStarts(`а${'\u0301'.repeat(5000)}`)).toEqual([0, 5001]);
  });
});
