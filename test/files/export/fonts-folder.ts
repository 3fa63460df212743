// Folders with the bundled fonts, as `dist/assets/fonts` is, made of links to where the build takes them from.
import { existsSync, mkdtempSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const golos = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/golos-text/package.json'));
const faces = ['400Regular', '500Medium', '600SemiBold', '700Bold'];
const emojiFont = resolve(import.meta.dirname, '../../../.cache/generated/NotoColorEmoji.ttf');

/** The four faces only, as on a machine that has no emoji. */
export function facesFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wayboard-fonts-'));
  for (const face of faces) {
    const name = `GolosText_${face}.ttf`;
    symlinkSync(join(golos, face, name), join(folder, name));
  }
  return folder;
}

let whole: string | undefined;

/** Faces and emoji; made once a process. Throws before the build has made the emoji font. */
export function fontsFolder(): string {
  if (whole) return whole;
  if (!existsSync(emojiFont))
    throw new Error(`${emojiFont} is missing: build/fonts/make-emoji-font.ts makes it`);
  whole = facesFolder();
  symlinkSync(emojiFont, join(whole, 'NotoColorEmoji.ttf'));
  return whole;
}
