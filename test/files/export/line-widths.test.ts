// The PDF draws lines as wide as the layout measured them: by the same tables, over the same fonts.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as fontkit from 'fontkit';
import { expect, test } from 'vitest';
import { fontFaces } from '#shared/base/font-face';
import { breakLines } from '#shared/layout/type/break-lines';
import { parseFontMetrics } from '#shared/layout/type/font-metrics';
import { fontFile } from '../../../electron/export/font-files';
import { openPdfDocument } from '../../../electron/export/pdf/pdf-document';
import { lineShaper } from '../../../electron/export/pdf/pdf-words';
import { fontsFolder } from './fonts-folder';
import { linesOf, syntheticScene } from './synthetic-scene';

const metricsFile = resolve(import.meta.dirname, '../../../.cache/generated/font-metrics.json');
const metrics = parseFontMetrics(JSON.parse(readFileSync(metricsFile, 'utf8')));
const { faces } = openPdfDocument({ title: '', language: 'ru', createdAt: 0 }, fontsFolder());

const awkward = [
  'AV To, «Тариф» — 12,9 % (от 1 000 ₽) → да/нет; «Қазақстан» үшін',
  'вход -> выход <- назад << 1 >> 2 <-> 3 --> 4',
  'за́мок, e\u0301te\u0301, Å и й: e-mail@example.kz №5 ₸100',
  'IT-департамент (CRM) и B2B/B2C — Wi-Fi’да',
];

/** Widest difference, in board units, between a run's width by the layout and by the PDF. */
function widestDifference(texts: readonly string[], maxWidth: number): number {
  let widest = 0;
  for (const face of fontFaces) {
    const shape = lineShaper(faces[face]);
    for (const text of texts) {
      for (const size of [12, 14, 20]) {
        for (const { runs } of breakLines(text, { face, size, maxWidth }, metrics)) {
          for (const run of runs) {
            if (run.kind !== 'text') continue;
            const shaped = shape(run.text, size);
            if (!shaped) throw new Error(`no glyphs for ${run.text}`);
            widest = Math.max(widest, Math.abs((shaped.width * size) / 1000 - run.width));
          }
        }
      }
    }
  }
  return widest;
}

test('10,000 notes: every line of the layout is as wide in the PDF, to 0.02 units', () => {
  const texts = linesOf(syntheticScene(10_000)).map(({ text }) => text);
  expect(widestDifference([...new Set(texts)].slice(0, 12_000), 140)).toBeLessThan(0.02);
}, 120_000);

test('arrows, accents and changes of script are as wide too', () => {
  for (const maxWidth of [60, 140, Number.POSITIVE_INFINITY]) {
    expect(widestDifference(awkward, maxWidth)).toBeLessThan(0.02);
  }
});

test('the faces kern nothing against a space, so words may be shaped apart', () => {
  for (const face of fontFaces) {
    const font = fontkit.openSync(fontFile(fontsFolder(), face)) as fontkit.Font;
    const width = (text: string): number => font.layout(text, { mark: false, mkmk: false }).advanceWidth;
    const space = width(' ');
    const kerned = font.characterSet
      .map((code) => String.fromCodePoint(code))
      .filter(
        (sign) => width(`${sign} `) !== width(sign) + space || width(` ${sign}`) !== width(sign) + space,
      );
    expect(kerned, face).toEqual([]);
  }
});

test('every accent on every letter can be drawn, where fontkit knows no place for it too', () => {
  const font = fontkit.openSync(fontFile(fontsFolder(), 'regular')) as fontkit.Font;
  const shape = lineShaper(faces.regular);
  const accents = font.characterSet.filter((code) => code >= 0x300 && code < 0x370);
  // The character map ends with U+FFFF, which is no character.
  for (const letter of font.characterSet.filter((code) => code < 0xffff)) {
    for (const accent of accents) {
      const text = String.fromCodePoint(letter, accent);
      expect(shape(text, 12), text).toBeDefined();
    }
  }
});
