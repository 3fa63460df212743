// Makes .cache/generated/font-metrics.json from the bundled fonts; run by `npx tsx build/fonts/make-metrics.ts`.
// Skipped when neither the fonts nor the code that reads them changed since the last time.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { create } from 'fontkit';
import { type FontFace, fontFaces } from '#shared/base/font-face';
import type { MetricsTable } from '#shared/layout/type/face-table';
import { faceTable } from './face-table';
import { fontFiles } from './font-files';

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../..');
const output = join(root, '.cache/generated/font-metrics.json');

const fonts = fontFaces.map((face) => [face, readFileSync(join(root, fontFiles[face]))] as const);
const source = fingerprint([
  ...fonts.map(([, bytes]) => bytes),
  ...readdirSync(here)
    .sort()
    .map((name) => readFileSync(join(here, name))),
  readFileSync(join(root, 'node_modules/fontkit/package.json')),
]);

if (existsSync(output) && (JSON.parse(readFileSync(output, 'utf8')) as MetricsTable).source === source) {
  console.log('font metrics: unchanged');
} else {
  const faces = Object.fromEntries(fonts.map(([face, bytes]) => [face, tableOf(face, bytes)]));
  const table: MetricsTable = { source, faces: faces as MetricsTable['faces'] };
  mkdirSync(dirname(output), { recursive: true });
  writeFileSync(`${output}.new`, JSON.stringify(table));
  renameSync(`${output}.new`, output);
  console.log(`font metrics: ${fonts.length} faces in ${Math.round(readFileSync(output).length / 1024)} KB`);
}

function tableOf(face: FontFace, bytes: Buffer) {
  const font = create(bytes);
  if ('fonts' in font) throw new Error(`${fontFiles[face]} is a collection, not one font`);
  return faceTable(font);
}

function fingerprint(parts: readonly Buffer[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}
