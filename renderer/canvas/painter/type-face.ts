// The CSS names of the bundled faces. Exactly the files that layout measured: no other weight, no synthesis.
import type { FontFace } from '#shared/base/font-face';

const family = '"Golos Text", sans-serif';
const emojiFamily = '"Noto Color Emoji", "Golos Text", sans-serif';
const weights: Readonly<Record<FontFace, number>> = { regular: 400, medium: 500, semibold: 600, bold: 700 };

const known = new Map<string, string>();

/** CSS `font` of a face at a size in the context's units. */
export function fontOf(face: FontFace, size: number): string {
  const key = face + size;
  let font = known.get(key);
  if (font === undefined) {
    font = `${weights[face]} ${size}px ${family}`;
    known.set(key, font);
  }
  return font;
}

export const emojiFontOf = (size: number): string => `${size}px ${emojiFamily}`;

/** Makes a context draw type as it was measured: kerned, and unhinted so that no advance is rounded. */
export function prepareType(context: CanvasRenderingContext2D): void {
  context.fontKerning = 'normal';
  context.textRendering = 'geometricPrecision';
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  context.direction = 'ltr';
}
