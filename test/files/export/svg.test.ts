// The SVG as people use it: opened in browsers and drawing programs, well-formed whatever was typed.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { aroundTheMap, exported } from './exported';
import { linesScene, sceneOf } from './small-scene';
import { linesOf, syntheticScene } from './synthetic-scene';
import { parseXml } from './xml-reader';

const svg = { kind: 'svg', page: aroundTheMap } as const;

test('the text of every line is there as text, in order', async () => {
  const scene = syntheticScene(200);
  const { target } = await exported(scene, svg);
  const texts = parseXml(readFileSync(target, 'utf8')).filter(({ name }) => name === 'text');
  expect(texts.map(({ text }) => text)).toEqual(linesOf(scene).map(({ text }) => text));
});

test('hostile text leaves the file well-formed', async () => {
  const hostile = [
    '</text><script>alert(1)</script>',
    '"&amp; \' <![CDATA[ ]]> -->',
    'a\u0000b\u0008c\ud800d\ufffee\u000bf',
    '\u202eобратно\u202c',
    '👩‍👩‍👧',
  ];
  const { target } = await exported(linesScene(hostile), svg, {}, { title: '<&>"\u0001' });
  const source = readFileSync(target, 'utf8');
  const texts = parseXml(source).filter(({ name }) => name === 'text');
  expect(texts.map(({ text }) => text)).toEqual([
    hostile[0],
    hostile[1],
    'abc\ufffddef',
    hostile[3],
    hostile[4],
  ]);
  expect(source).not.toContain('<script');
});

test('the file refers to nothing outside itself and holds the faces it uses', async () => {
  const { target } = await exported(syntheticScene(20), svg);
  const source = readFileSync(target, 'utf8');
  const references = Array.from(source.matchAll(/(?:href="|url\()([^")]{1,20})/g), ([, to = '']) => to);
  expect(references.filter((to) => !/^(#|data:)/.test(to))).toEqual([]);
  expect(source.match(/@font-face/g)).toHaveLength(3);
});

test('emoji carry their text and are drawn once for all places', async () => {
  const scene = sceneOf(
    ...[0, 1, 2].map((i) => ({ kind: 'emoji', x: i * 30, y: 0, size: 20, text: '🚗' }) as const),
  );
  const { target } = await exported(scene, svg);
  const elements = parseXml(readFileSync(target, 'utf8'));
  expect(elements.filter(({ name }) => name === 'image')).toHaveLength(1);
  expect(elements.filter(({ attributes }) => attributes['aria-label'] === '🚗')).toHaveLength(3);
});

test('the page has its true size, and the drawing its own units', async () => {
  const { target } = await exported(sceneOf(), svg);
  const [root] = parseXml(readFileSync(target, 'utf8'));
  const margin = (5 / 25.4) * 96;
  expect(Number.parseFloat(root?.attributes.width ?? '')).toBeCloseTo((400 + 2 * margin) * 0.75, 2);
  const [x = 0, y = 0, width = 0, height = 0] = (root?.attributes.viewBox ?? '').split(' ').map(Number);
  expect([x, y, width, height].map((value) => Math.round(value * 100) / 100)).toEqual(
    [-margin, -margin, 400 + 2 * margin, 200 + 2 * margin].map((value) => Math.round(value * 100) / 100),
  );
});
