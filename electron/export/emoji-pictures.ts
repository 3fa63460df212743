// Colour pictures of emoji, one for each distinct emoji. Never an empty box: what no font can draw is drawn as the
// plain emoji it is made of, and what is unknown altogether as a badge with its code.
import { type Canvas, createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { FontFace } from '#shared/base/font-face';
import { emojiFont, faceFont } from './canvas/canvas-fonts';

/** A square picture of an emoji with a transparent background. */
export type EmojiPicture = (emoji: string) => Canvas;

/** Pictures of `side` × `side` pixels, kept once drawn. The canvas fonts must be registered. */
export function emojiPictures(side: number): EmojiPicture {
  const drawn = new Map<string, Canvas>();
  return (emoji) => {
    const picture = drawn.get(emoji) ?? drawEmoji(emoji, side);
    drawn.set(emoji, picture);
    return picture;
  };
}

function drawEmoji(emoji: string, side: number): Canvas {
  const drawable = [emoji, ...simpler(emoji)].find(isInSomeFont);
  const canvas = createCanvas(side, side);
  const context = canvas.getContext('2d');
  if (drawable === undefined) drawBadge(context, emoji, side);
  else drawCentred(context, drawable, side);
  return canvas;
}

/** Ever plainer forms: without skin tones and selectors, then the first part of a joined emoji. */
function simpler(emoji: string): readonly string[] {
  const bare = emoji.replace(/[\u{1f3fb}-\u{1f3ff}\ufe0f\u20e3]|[\u{e0020}-\u{e007f}]/gu, '');
  const first = bare.split('\u200d')[0] ?? '';
  return [bare, first].filter((form) => form !== '' && form !== emoji);
}

/**
 * Does any font at hand draw it as one picture? A missing character shows the box of the face it was asked in, and
 * the boxes of two faces differ; a fallback font draws the same for both.
 */
function isInSomeFont(emoji: string): boolean {
  const [thin, thick] = (['regular', 'bold'] as const).map((face) => probe(emoji, face));
  return thin !== undefined && thick !== undefined && thin.equals(thick);
}

const probeSize = 32;

/** The pixels of the emoji; undefined when it is invisible or falls apart into several signs. */
function probe(emoji: string, face: FontFace): Buffer | undefined {
  const canvas = createCanvas(probeSize * 2, probeSize * 2);
  const context = canvas.getContext('2d');
  context.font = emojiFont(face, probeSize);
  if (context.measureText(emoji).width > probeSize * 1.6) return undefined;
  context.fillText(emoji, 4, probeSize * 1.3);
  const pixels = canvas.data();
  return pixels.some((value) => value !== 0) ? pixels : undefined;
}

/** As large as the square allows, its ink in the middle. */
function drawCentred(context: SKRSContext2D, emoji: string, side: number): void {
  context.font = emojiFont('regular', side);
  context.fillStyle = '#1f2328';
  const ink = context.measureText(emoji);
  const width = ink.actualBoundingBoxLeft + ink.actualBoundingBoxRight;
  const height = ink.actualBoundingBoxAscent + ink.actualBoundingBoxDescent;
  const scale = (side * 0.94) / Math.max(width, height, 1);
  context.translate(side / 2, side / 2);
  context.scale(scale, scale);
  context.fillText(emoji, ink.actualBoundingBoxLeft - width / 2, ink.actualBoundingBoxAscent - height / 2);
}

/** A round badge: the letters of a flag (KZ), else the character's code. */
function drawBadge(context: SKRSContext2D, emoji: string, side: number): void {
  context.fillStyle = '#59636e';
  context.beginPath();
  context.roundRect(side * 0.04, side * 0.2, side * 0.92, side * 0.6, side * 0.14);
  context.fill();
  const label = badgeLabel(emoji);
  context.font = faceFont('bold', side * 0.42);
  context.fillStyle = '#ffffff';
  context.textAlign = 'center';
  context.fillText(label, side / 2, side * 0.65, side * 0.8);
}

const firstFlagLetter = 0x1f1e6;

function badgeLabel(emoji: string): string {
  const codes = Array.from(emoji, (sign) => sign.codePointAt(0) ?? 0);
  const isFlag = codes.every((code) => code >= firstFlagLetter && code < firstFlagLetter + 26);
  if (isFlag) return codes.map((code) => String.fromCharCode(code - firstFlagLetter + 65)).join('');
  return (codes[0] ?? 0).toString(16).toUpperCase();
}
