// Registers the bundled fonts with the canvas, each face under a name of its own so that no weight is ever guessed.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GlobalFonts } from '@napi-rs/canvas';
import { type FontFace, fontFaces } from '#shared/base/font-face';
import { fontFile } from '../font-files';

const emojiFamily = 'wayboard-emoji';

/** CSS `font` value of a bundled face at a size in pixels. */
export const faceFont = (face: FontFace, size: number): string => `${size}px "wayboard-${face}"`;

/** CSS `font` value for emoji: the bundled emoji font, then whatever the system has. */
export const emojiFont = (size: number): string => `${size}px "${emojiFamily}"`;

/** To be called once in each process or thread that draws. Throws when a bundled face is not there. */
export function registerCanvasFonts(fontsDir: string): void {
  for (const face of fontFaces) {
    const path = fontFile(fontsDir, face);
    if (!register(path, `wayboard-${face}`)) throw new Error(`no font at ${path}`);
  }
  for (const name of readdirSync(fontsDir)) {
    if (/emoji.*\.ttf$/i.test(name)) register(join(fontsDir, name), emojiFamily);
  }
}

/** By content, not by path: in the packed app the file lies in an archive that native code cannot look into. */
const register = (path: string, family: string): boolean =>
  GlobalFonts.register(readFileSync(path), family) !== null;
