// The bundled emoji font, drawn by the library that draws exports.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { beforeAll, describe, expect, it } from 'vitest';
import { emojiBoxEm } from '#shared/layout/type/emoji';
import { emoji } from '../../unit/layout/type/arbitrary-text';

const file = join(import.meta.dirname, '../../../.cache/generated/NotoColorEmoji.ttf');
const size = 64;

/** Red, green, blue and alpha of a picture of the emoji in its box. */
function draw(text: string): { pixels: Buffer; width: number } {
  const side = size * emojiBoxEm;
  const context = createCanvas(side, side).getContext('2d');
  context.font = `${size}px "Bundled Emoji"`;
  context.fillText(text, 0, size);
  return { pixels: context.canvas.data(), width: context.measureText(text).width };
}

/** How many pixels are of a colour, not grey. */
function coloured(pixels: Buffer): number {
  let count = 0;
  for (let i = 0; i < pixels.length; i += 4) {
    const channels = pixels.subarray(i, i + 3);
    if (Math.max(...channels) - Math.min(...channels) > 40) count++;
  }
  return count;
}

describe('the emoji font', () => {
  beforeAll(() => {
    expect(GlobalFonts.registerFromPath(file, 'Bundled Emoji')).not.toBeNull();
  });

  it('is small enough to be bundled', () => {
    expect(statSync(file).size).toBeLessThan(6_000_000);
  });

  it.each([...emoji, '✅', '⭐', '🚗', '🫠', '#️⃣'])('draws %s as one picture in its box', (sign) => {
    const { pixels, width } = draw(sign);
    expect(width).toBeGreaterThan(size);
    expect(width).toBeLessThanOrEqual(size * emojiBoxEm);
    expect(pixels.some((value) => value !== 0)).toBe(true);
    expect(pixels.equals(draw('\u{10ffff}').pixels)).toBe(false);
  });

  it('draws in colour: a skin tone, a flag, a heart', () => {
    for (const sign of ['👍🏽', '🇰🇿', '❤️']) expect(coloured(draw(sign).pixels)).toBeGreaterThan(500);
    expect(draw('👍🏽').pixels.equals(draw('👍').pixels)).toBe(false);
  });
});
