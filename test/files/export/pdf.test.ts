// The PDF as people use it: searched, copied from, printed at exact size.
import { statSync } from 'node:fs';
import { type Canvas, createCanvas } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { type FontFace, fontFaces } from '#shared/base/font-face';
import { paperSize } from '#shared/scene/pages/paper-sizes';
import { aroundTheMap, exported, onA0 } from './exported';
import {
  checkPdf,
  packed,
  pdfFonts,
  pdfInfo,
  pdfLineBoxes,
  pdfPages,
  pdfPictureCount,
  pdfSource,
  pdfText,
} from './pdf-tools';
import { linesScene, sceneOf } from './small-scene';
import { linesOf, syntheticScene } from './synthetic-scene';

const kazakhLetters = 'ӘәҒғҚқҢңӨөҰұҮүҺһІі';
const alphabet = `АаБбВвГгДдЕеЁёЖжЗзИиЙйКкЛлМмНнОоПпРрСсТтУуФфХхЦцЧчШшЩщЪъЫыЬьЭэЮюЯя${kazakhLetters}`;

test('every line of a large map is found by search, on a poster too', async () => {
  const scene = syntheticScene(2000);
  const { target, bytes } = await exported(scene, { kind: 'pdf', page: onA0 });
  const found = packed(pdfText(target));
  const lost = linesOf(scene).filter(({ text }) => !found.includes(packed(text)));
  expect(lost.map(({ text }) => text)).toEqual([]);
  expect(linesOf(scene).length).toBeGreaterThan(6000);
  expect(statSync(target).size).toBe(bytes);
  checkPdf(target);
});

test.each(fontFaces)('every Russian and Kazakh letter is found in the face %s', async (face: FontFace) => {
  const { target } = await exported(linesScene([...alphabet], face), { kind: 'pdf', page: aroundTheMap });
  const found = pdfText(target);
  expect([...alphabet].filter((letter) => !found.includes(letter))).toEqual([]);
});

test('all fonts are embedded as subsets with their Unicode text', async () => {
  const { target } = await exported(syntheticScene(100), { kind: 'pdf', page: aroundTheMap });
  const fonts = pdfFonts(target);
  expect(fonts.map(({ name }) => name.replace(/^.*\+/, '')).sort()).toEqual([
    'GolosText-Bold',
    'GolosText-Regular',
    'GolosText-SemiBold',
  ]);
  for (const font of fonts) expect(font).toMatchObject({ embedded: true, subset: true, toUnicode: true });
});

test('a line is as wide as the layout says, kerning included', async () => {
  const texts = [
    'AVATAR Tо Type Wave',
    'Жду мастера-приёмщика',
    'Тариф: 12,9 % годовых',
    'Қазақстан үшін ГАТУ',
  ];
  const scene = linesScene(texts);
  const { target } = await exported(scene, { kind: 'pdf', page: aroundTheMap });
  const boxes = pdfLineBoxes(target);
  for (const line of linesOf(scene)) {
    const box = boxes.find(({ text }) => packed(text) === packed(line.text));
    expect(Math.abs((box?.width ?? 0) / 0.75 - line.width), line.text).toBeLessThan(0.02);
  }
});

test('pages are exactly of their paper size', async () => {
  for (const paper of ['A4', 'A3', 'A2', 'A1', 'A0'] as const) {
    for (const orientation of ['portrait', 'landscape'] as const) {
      const page = { ...onA0, paper, orientation };
      const { target } = await exported(linesScene(['x']), { kind: 'pdf', page });
      const [[width, height] = [0, 0]] = pdfPages(target);
      const wanted = paperSize(paper, orientation);
      expect(Math.abs(width - wanted.width)).toBeLessThan(0.02);
      expect(Math.abs(height - wanted.height)).toBeLessThan(0.02);
    }
  }
});

test('the document says its title and language', async () => {
  const { target } = await exported(linesScene(['x']), { kind: 'pdf', page: aroundTheMap });
  expect(pdfInfo(target)).toContain('Карта «Автосервис» <&>');
  expect(pdfSource(target)).toContain('/Lang (ru)');
});

test('ligatures, accents and letters that share a glyph are copied as they were typed', async () => {
  const lines = [
    'вход -> выход',
    'вход → выход',
    'a <-> b',
    'за́мок и замо́к',
    'ё и ё',
    'fi ffi 1/2',
    'n\u0328ote z\u0301\u0327\u0328algo',
  ];
  const { target } = await exported(linesScene(lines), { kind: 'pdf', page: aroundTheMap });
  const found = packed(pdfText(target).normalize('NFC'));
  expect(lines.filter((line) => !found.includes(packed(line.normalize('NFC'))))).toEqual([]);
});

test('emoji and letters the faces lack are drawn, found by search, and never an empty box', async () => {
  const foreign = linesScene(['顧客の旅 ✓']).items[0]?.primitives ?? [];
  const emoji = ['🚗', '👍', '🚗', '😡'].map(
    (text, i) => ({ kind: 'emoji', x: 10 + i * 30, y: 60, size: 20, text }) as const,
  );
  const { target } = await exported(sceneOf(...foreign, ...emoji), { kind: 'pdf', page: aroundTheMap });
  const found = packed(pdfText(target));
  for (const text of ['顧客の旅✓', '🚗', '👍', '😡']) expect(found).toContain(text);
  // Three distinct emoji and one foreign line, each with its transparency.
  expect(pdfPictureCount(target)).toBe(2 * 4);
  checkPdf(target);
});

test('a shadow is a form drawn again for notes of one size, without soft masks or pictures', async () => {
  const scene = syntheticScene(200);
  const format = { kind: 'pdf', page: aroundTheMap } as const;
  const withShadows = pdfSource((await exported(scene, format)).target);
  const without = pdfSource((await exported(scene, format, {}, { shadows: false })).target);
  expect(withShadows.match(/\/Subtype \/Form/g)).toHaveLength(1);
  expect(withShadows.match(/\/S1 Do/g)).toHaveLength(200);
  expect(/SMask|Subtype \/Image/.test(withShadows)).toBe(false);
  expect(/\/Form|\/S1 Do/.test(without)).toBe(false);
});

test('an image is embedded once however often it is shown; a missing one is reported and framed', async () => {
  const images = new Map<string, Uint8Array>([
    ['a'.repeat(64), photograph().toBuffer('image/png')],
    ['b'.repeat(64), photograph().toBuffer('image/jpeg')],
    ['c'.repeat(64), createCanvas(8, 8).toBuffer('image/webp')],
    ['e'.repeat(64), new TextEncoder().encode('no picture')],
  ]);
  const shown = [...images.keys(), ...images.keys(), 'd'.repeat(64)];
  const scene = sceneOf(
    ...shown.map(
      (sha256, i) => ({ kind: 'image', x: i * 60, y: 0, width: 50, height: 50, sha256, radius: 4 }) as const,
    ),
  );
  const io = { readImage: async (sha256: string) => images.get(sha256) };
  const report = await exported(scene, { kind: 'pdf', page: aroundTheMap }, io);
  expect(report.missingImages).toEqual(['e'.repeat(64), 'd'.repeat(64)]);
  // One each for the opaque ones, one and its mask for the transparent one.
  expect(pdfPictureCount(report.target)).toBe(1 + 1 + 2);
  checkPdf(report.target);
});

function photograph(): Canvas {
  const canvas = createCanvas(40, 30);
  const context = canvas.getContext('2d');
  context.fillStyle = '#2da44e';
  context.fillRect(0, 0, 40, 30);
  return canvas;
}

test('a map spread over sheets shows every line whole on at least one of them, with few drawn twice', async () => {
  const scene = syntheticScene(1000);
  const tiled = { ...onA0, paper: 'A4', tiling: { by: 'type', typePt: 9 } } as const;
  const { target, pages } = await exported(scene, { kind: 'pdf', page: tiled });
  expect(pages).toBeGreaterThan(20);
  expect(pdfPages(target)).toHaveLength(pages);
  const found = packed(pdfText(target));
  expect(linesOf(scene).filter(({ text }) => !found.includes(packed(text)))).toEqual([]);
});
