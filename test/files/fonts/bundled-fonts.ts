// The font files the app bundles, opened with fontkit.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { create, type Font } from 'fontkit';
import type { FontFace } from '#shared/base/font-face';

const folder = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/golos-text/package.json'));

const files: Readonly<Record<FontFace, string>> = {
  regular: '400Regular/GolosText_400Regular.ttf',
  medium: '500Medium/GolosText_500Medium.ttf',
  semibold: '600SemiBold/GolosText_600SemiBold.ttf',
  bold: '700Bold/GolosText_700Bold.ttf',
};

export const fontBytes = (face: FontFace): Buffer => readFileSync(join(folder, files[face]));

export function openFont(face: FontFace): Font {
  const font = create(fontBytes(face));
  if ('fonts' in font) throw new Error(`${files[face]} is a collection`);
  return font;
}
