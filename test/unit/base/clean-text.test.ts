// What cleaning takes out of foreign text, and what it must leave alone.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, cleanText, isClean } from '#shared/base/clean-text';

const anything = fc.string({ unit: 'binary' });
const broken = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));

describe('cleaning text', () => {
  it('is done after once', () => {
    fc.assert(fc.property(fc.oneof(anything, broken), (text) => isClean(cleanText(text))));
  });

  it('keeps every visible character of ordinary text', () => {
    for (const text of [
      'Жду «ёлочки» 40 минут\n— да',
      'Қызмет көрсету: ₸ 500 000',
      '👩‍👩‍👧 🇰🇿 1️⃣ ❤️',
      'a\tb',
    ]) {
      expect(cleanText(text)).toBe(text.normalize('NFC'));
    }
  });

  it('takes out controls and bidi overrides, mends line ends and lone surrogates', () => {
    expect(cleanText('a\u0000b\u202ec\u2066d\r\ne\rf\u2028g\ud83dh\udc4d')).toBe(
      'abcd\ne\nf\ng\ufffdh\ufffd',
    );
  });

  it('makes one line of many', () => {
    expect(cleanLine('  один\n\tдва  три ')).toBe('один два три');
  });
});
