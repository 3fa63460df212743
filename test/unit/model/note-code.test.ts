// Note codes: their sequence, and how people type them.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeCount, codeOf, codeOrdinal, readCode } from '#shared/model/note-code';

const ordinal = fc.integer({ min: 1, max: codeCount });

describe('note codes', () => {
  it('run from A1 over Z99 to AA1 and end at ZZ99, without I and O', () => {
    expect([1, 99, 100, 792, 793, 2376, 2377, codeCount].map(codeOf)).toEqual([
      'A1',
      'A99',
      'B1',
      'H99',
      'J1',
      'Z99',
      'AA1',
      'ZZ99',
    ]);
    expect(() => codeOf(0)).toThrow();
    expect(() => codeOf(codeCount + 1)).toThrow();
  });

  it('are read back to their ordinal', () => {
    fc.assert(fc.property(ordinal, (at) => codeOrdinal(codeOf(at)) === at));
    for (const wrong of ['', 'I1', 'O5', 'A0', 'A100', 'a1', '1A', 'AAA1'])
      expect(codeOrdinal(wrong)).toBe(null);
  });

  it('are read as people type them: small letters, Cyrillic look-alikes, the Russian layout', () => {
    const known = new Set(['A1', 'B7', 'C12', 'F3']);
    const read = (typed: string) => readCode(typed, (code) => known.has(code));
    expect(read(' b7 ')).toBe('B7');
    expect(read('а1')).toBe('A1');
    expect(read('С12')).toBe('C12');
    // F and А share a key; only F3 is in use.
    expect(read('А3')).toBe('F3');
    expect(read('И7')).toBe('B7');
    expect(read('Z9')).toBe(null);
  });
});
