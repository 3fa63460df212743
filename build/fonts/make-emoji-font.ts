// Makes .cache/generated/NotoColorEmoji.ttf, the emoji of canvas and exports; run by `npx tsx`.
// The published file holds every picture twice. Chromium and Skia both draw the COLR one, so the SVG one, four
// fifths of the file, is left out; the pictures themselves are not touched.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { emojiFontFile } from './font-files';
import { withoutTables } from './without-tables';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const output = join(root, '.cache/generated/NotoColorEmoji.ttf');

const font = withoutTables(readFileSync(join(root, emojiFontFile)), ['SVG ']);
mkdirSync(dirname(output), { recursive: true });
writeFileSync(`${output}.new`, font);
renameSync(`${output}.new`, output);
console.log(`emoji font: ${(font.length / 1e6).toFixed(1)} MB`);
