// The PNG as people use it: of exact size and resolution, sharp, whole to the last pixel however large.
import { execFileSync } from 'node:child_process';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { evenMargins } from '#shared/scene/pages/page-setup';
import { paginate } from '#shared/scene/pages/paginate';
import type { Scene } from '#shared/scene/primitives';
import { registerCanvasFonts } from '../../../electron/export/canvas/canvas-fonts';
import { drawOnCanvas } from '../../../electron/export/canvas/draw-on-canvas';
import { emojiPictures } from '../../../electron/export/emoji-pictures';
import { dpiForScale } from '../../../electron/export/export-request';
import { exportScene } from '../../../electron/export/export-scene';
import { stripRowsOf } from '../../../electron/export/png/draw-strip';
import { aroundTheMap, exported, onA0, orderFor, plainIo } from './exported';
import { fontsFolder } from './fonts-folder';
import { readPng } from './png-reader';
import { sceneOf } from './small-scene';
import { syntheticScene } from './synthetic-scene';

const noMargins = { ...aroundTheMap, margins: evenMargins(0) };

/** Throws when the file is not a sound PNG. */
const check = (file: string): string => execFileSync('pngcheck', ['-q', file], { encoding: 'utf8' });

test('a picture at scale N has N pixels a board unit and says its resolution', async () => {
  const { target, pixels } = await exported(sceneOf(), { kind: 'png', page: noMargins, dpi: dpiForScale(2) });
  check(target);
  const png = readPng(target);
  expect(pixels).toEqual({ width: 800, height: 400 });
  expect([png.width, png.height, png.density]).toEqual([800, 400, Math.round(192 / 0.0254)]);
});

test('a sheet has the pixels its paper and resolution give', async () => {
  const { target } = await exported(sceneOf(), { kind: 'png', page: { ...onA0, paper: 'A3' }, dpi: 150 });
  const png = readPng(target);
  const pixels = (mm: number): number => Math.round((mm / 25.4) * 150);
  expect([png.width, png.height, png.density]).toEqual([pixels(420), pixels(297), 5906]);
});

test('strips meet without a seam: the picture is the one a single canvas draws, to 2 levels of 255', async () => {
  const scene = syntheticScene(72);
  const dpi = 90;
  const { target, pixels } = await exported(scene, { kind: 'png', page: aroundTheMap, dpi });
  const { width, height } = pixels ?? { width: 0, height: 0 };
  expect(height).toBeGreaterThan(2 * stripRowsOf(width));
  const written = createCanvas(width, height);
  written.getContext('2d').drawImage(await loadImage(target), 0, 0);
  expect(largestDifference(written.data(), drawnAtOnce(scene, dpi, width, height))).toBeLessThanOrEqual(2);
});

function drawnAtOnce(scene: Scene, dpi: number, width: number, height: number): Buffer {
  registerCanvasFonts(fontsFolder());
  const transform = paginate(scene, aroundTheMap).pages[0]?.transform ?? { scale: 1, x: 0, y: 0 };
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d', { alpha: false });
  context.fillStyle = scene.background;
  context.fillRect(0, 0, width, height);
  const pixelsPerPt = dpi / 72;
  const scale = transform.scale * pixelsPerPt;
  context.setTransform(scale, 0, 0, scale, transform.x * pixelsPerPt, transform.y * pixelsPerPt);
  const tools = { image: () => undefined, emoji: emojiPictures(256), isForeign: () => false, shadows: true };
  for (const { primitives } of scene.items) {
    for (const primitive of primitives) drawOnCanvas(context, primitive, tools);
  }
  return canvas.data();
}

function largestDifference(a: Buffer, b: Buffer): number {
  let largest = 0;
  for (let i = 0; i < a.length; i++) largest = Math.max(largest, Math.abs((a[i] ?? 0) - (b[i] ?? 0)));
  return largest;
}

test('beyond 268 megapixels the last row and column are there', async () => {
  const width = 16_500;
  const height = 16_400;
  const edge = { kind: 'rect', width: 1, height: 1 } as const;
  const scene: Scene = {
    ...sceneOf(
      { ...edge, x: 0, y: 0, width, height, fill: '#ffffff' },
      { ...edge, x: width - 1, y: 0, height, fill: '#cf222e' },
      { ...edge, x: 0, y: height - 1, width, fill: '#0969da' },
    ),
    background: '#000000',
  };
  const { target } = await exported(scene, { kind: 'png', page: noMargins, dpi: 96 });
  const png = readPng(target);
  expect(png.width * png.height).toBeGreaterThan(268_435_456);
  expect(png.colourAt(width - 1, height - 2)).toBe('#cf222e');
  expect(png.colourAt(width - 2, height - 2)).toBe('#ffffff');
  expect(png.colourAt(width - 2, height - 1)).toBe('#0969da');
  expect(png.colourAt(width - 1, 0)).toBe('#cf222e');
});

test('a picture no program could open is refused before a byte is written', async () => {
  const order = orderFor(sceneOf(), { kind: 'png', page: onA0, dpi: 2400 });
  expect(await exportScene(order, plainIo())).toMatchObject({
    ok: false,
    error: { code: 'export/too-large' },
  });
});
