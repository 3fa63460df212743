// Emoji on a machine with the bundled emoji font: in colour, each as itself.
import { expect, test } from 'vitest';
import { registerCanvasFonts } from '../../../electron/export/canvas/canvas-fonts';
import { emojiPictures } from '../../../electron/export/emoji-pictures';
import { fontsFolder } from './fonts-folder';

const emoji = ['😀', '👩‍🍳', '👩', '🇰🇿', '🇷🇺', '❤️', '1️⃣', '2️⃣', '👍🏽', '👍', '🧑‍🚀', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'];

test('every emoji is drawn in colour and looks like no other', () => {
  registerCanvasFonts(fontsFolder());
  const picture = emojiPictures(64);
  const pixels = emoji.map((sign) => picture(sign).data());
  for (const data of pixels) expect(isColoured(data)).toBe(true);
  expect(new Set(pixels.map((data) => data.toString('latin1'))).size).toBe(emoji.length);
});

test('an emoji keeps within its square', () => {
  registerCanvasFonts(fontsFolder());
  const side = 64;
  for (const sign of emoji) {
    const data = emojiPictures(side)(sign).data();
    const edge = (x: number, y: number): number => data[(y * side + x) * 4 + 3] ?? 255;
    for (let i = 0; i < side; i++) {
      expect([edge(i, 0), edge(i, side - 1), edge(0, i), edge(side - 1, i)], sign).toEqual([0, 0, 0, 0]);
    }
  }
});

function isColoured(data: Buffer): boolean {
  for (let i = 0; i < data.length; i += 4) {
    const [r = 0, g = 0, b = 0] = data.subarray(i, i + 3);
    if (Math.max(r, g, b) - Math.min(r, g, b) > 60) return true;
  }
  return false;
}
