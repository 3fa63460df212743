// Which characters the bundled faces have. All faces of the family have the same, so one is asked.
import * as fontkit from 'fontkit';
import { fontFile } from './font-files';

/** ASCII, Russian, Kazakh and the usual punctuation need no look into the font. */
const certainlyCovered = /^[\x20-\x7eА-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі«»—–…№₸₽ ]*$/;

/** A test for text with a character the faces lack. */
export function foreignTextTest(fontsDir: string): (text: string) => boolean {
  const font = fontkit.openSync(fontFile(fontsDir, 'regular'));
  const covered = 'characterSet' in font ? new Set(font.characterSet) : new Set<number>();
  return (text) =>
    !certainlyCovered.test(text) && Array.from(text).some((sign) => !covered.has(sign.codePointAt(0) ?? 0));
}
