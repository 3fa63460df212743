// A text too long for a note comes apart into parts that fit, and nothing of it is lost.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fittingParts } from '#shared/text/fitting-parts';

describe('parts of a text', () => {
  it('are the text itself where it fits', () => {
    expect(fittingParts('коротко', 10)).toEqual(['коротко']);
    expect(fittingParts('', 10)).toEqual([]);
  });

  it('end at a space where there is one in the later half', () => {
    expect(fittingParts('один два три', 9)).toEqual(['один два', 'три']);
    expect(fittingParts('аб вгдежзийклм', 8)).toEqual(['аб вгдеж', 'зийклм']);
  });

  it('never part the halves of a character', () => {
    expect(fittingParts('👍👍👍', 3)).toEqual(['👍', '👍', '👍']);
  });

  it('fit, and hold every character but spaces', () => {
    const limit = fc.integer({ min: 2, max: 12 });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), limit, (text, most) => {
        const parts = fittingParts(text, most);
        for (const part of parts) {
          expect(part.length).toBeLessThanOrEqual(most);
          expect(part).not.toBe('');
        }
        expect(parts.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
