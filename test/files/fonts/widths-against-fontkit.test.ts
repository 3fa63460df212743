// fontkit lays out the PDF: its widths and those the lines were broken with must be the same.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fontFaces } from '#shared/base/font-face';
import { breakLines } from '#shared/layout/type/break-lines';
import { glyphOf, kerningBetween } from '#shared/layout/type/font-metrics';
import { english, kazakh, mixedText, russian, signs } from '../../unit/layout/type/arbitrary-text';
import { metrics } from '../../unit/layout/type/bundled-metrics';
import { openFont } from './bundled-fonts';

const size = 16;

describe.each(fontFaces)('the face %s', (face) => {
  const font = openFont(face);
  const table = metrics[face];

  it('is as wide in random texts of three languages as fontkit lays it out', () => {
    fc.assert(
      fc.property(mixedText, (text) => {
        for (const line of breakLines(text, { face, size, maxWidth: Number.POSITIVE_INFINITY }, metrics))
          for (const run of line.runs) {
            if (run.kind === 'emoji') continue;
            const laidOut = (font.layout(run.text).advanceWidth * size) / font.unitsPerEm;
            expect(Math.abs(run.width - laidOut)).toBeLessThan(0.01);
          }
      }),
      { numRuns: 2000 },
    );
  });

  it('kerns every pair of letters and signs exactly as fontkit does', () => {
    // Ligatures are compared above; here each sign stands for itself.
    const alphabet = Array.from(new Set(russian + kazakh + english + signs.replace(/[<>]/g, '')));
    const wrong: string[] = [];
    for (const left of alphabet) {
      const text = alphabet.map((right) => left + right).join('');
      const { positions } = font.layout(text);
      const glyphs = Array.from(text, (character) => glyphOf(table, character.codePointAt(0) ?? 0));
      for (const [i, glyph] of glyphs.entries()) {
        const width = (glyph?.advance ?? 0) + kerningBetween(table, glyph, glyphs[i + 1]);
        if (width !== positions[i]?.xAdvance) wrong.push(text.slice(i, i + 2));
      }
    }
    expect(wrong).toEqual([]);
  });

  it('has the advance of every character of the font', () => {
    const wrong = font.characterSet.filter((codePoint) => {
      const glyph = glyphOf(table, codePoint);
      const hidden = /^\p{Default_Ignorable_Code_Point}$/u.test(String.fromCodePoint(codePoint));
      return hidden ? glyph !== undefined : glyph?.advance !== font.glyphForCodePoint(codePoint).advanceWidth;
    });
    expect(wrong).toEqual([]);
  });

  it('keeps an accent on the letter without moving the next', () => {
    const run = breakLines('за\u0301мок', { face, size, maxWidth: 999 }, metrics)[0]?.runs[0];
    const laidOut = (font.layout('за\u0301мок').advanceWidth * size) / font.unitsPerEm;
    expect(run).toMatchObject({ kind: 'text', text: 'за\u0301мок' });
    expect(run?.kind === 'text' && run.width).toBeCloseTo(laidOut, 6);
  });
});
