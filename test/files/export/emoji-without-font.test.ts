// Emoji where no font has them: a plainer emoji or a badge, never the empty box of a missing character.
import { createCanvas } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { emojiFont, registerCanvasFonts } from '../../../electron/export/canvas/canvas-fonts';
import { emojiPictures } from '../../../electron/export/emoji-pictures';
import { facesFolder } from './fonts-folder';

const side = 64;
/** Not assigned to any character: drawn as the box of a missing one. */
const unassigned = '\u{1f8ff}';

function drawnPlainly(text: string): Buffer {
  const canvas = createCanvas(side, side);
  const context = canvas.getContext('2d');
  context.font = emojiFont(side / 1.25);
  context.fillText(text, 0, side * 0.772);
  return canvas.data();
}

test('no emoji is ever an empty box, and different ones differ', () => {
  registerCanvasFonts(facesFolder());
  const picture = emojiPictures(side);
  const emoji = ['🚗', '🧑‍🚀', '🇰🇿', '🇷🇺', '👍🏽', '🫨', unassigned];
  const pixels = emoji.map((sign) => picture(sign).data());
  const box = drawnPlainly(unassigned);
  for (const [i, data] of pixels.entries()) {
    expect(data.equals(box), emoji[i]).toBe(false);
    expect(inkShare(data), emoji[i]).toBeGreaterThan(0.15);
  }
  expect(new Set(pixels.map((data) => data.toString('latin1'))).size).toBe(emoji.length);
});

/** Share of the square that is covered; an empty box covers less than a tenth. */
const inkShare = (data: Buffer): number =>
  data.filter((value, i) => i % 4 === 3 && value > 128).length / (side * side);
