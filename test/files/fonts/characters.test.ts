// Which characters the bundled font files themselves have.
import { describe, expect, it } from 'vitest';
import { fontFaces } from '#shared/base/font-face';
import { english, kazakh, russian } from '../../unit/layout/type/arbitrary-text';
import { metrics } from '../../unit/layout/type/bundled-metrics';
import { openFont } from './bundled-fonts';

const characters = `${russian}${kazakh}${english}0123456789₸₽$€«»„“”‘’—–-…№%§°©•→←↑↓×±≈≤≥ \u00a0\u202f`;

describe.each(fontFaces)('the face %s', (face) => {
  const font = openFont(face);

  it.each([
    [
      'every Kazakh letter',
      'АаӘәБбВвГгҒғДдЕеЁёЖжЗзИиЙйКкҚқЛлМмНнҢңОоӨөПпРрСсТтУуҰұҮүФфХхҺһЦцЧчШшЩщЪъЫыІіЬьЭэЮюЯя',
    ],
    ['every Russian and English letter', russian + english],
    ['the tenge, the four arrows, quotes and dashes', '₸→←↑↓«»„“—–…№'],
    ['all that notes are full of', characters],
  ])('has %s', (_, text) => {
    const missing = Array.from(text).filter(
      (character) => !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
    );
    expect(missing).toEqual([]);
  });

  it('has all of them in the metrics', () => {
    const missing = Array.from(characters).filter(
      (character) => !metrics[face].glyphs.has(character.codePointAt(0) ?? 0),
    );
    expect(missing).toEqual([]);
  });

  it('gives the metrics its vertical measures', () => {
    expect(metrics[face]).toMatchObject({
      unitsPerEm: font.unitsPerEm,
      ascent: font.ascent,
      descent: -font.descent,
      capHeight: font.capHeight,
      xHeight: font.xHeight,
    });
  });
});
