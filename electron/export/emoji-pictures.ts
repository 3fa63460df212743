// Colour pictures of emoji, one for each distinct emoji. Never an empty box: what no font can draw is drawn as the
// plain emoji it is made of, and what is unknown altogether as a badge with its code.
import { type Canvas, createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { emojiBoxEm } from '#shared/layout/type/emoji';
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
  const drawable = [emoji, ...simpler(emoji)].find(isDrawable);
  const canvas = createCanvas(side, side);
  const context = canvas.getContext('2d');
  if (drawable === undefined) drawBadge(context, emoji, side);
  else drawInBox(context, drawable, side);
  return canvas;
}

/** Ever plainer forms: without skin tones, keycaps and selectors, then the first part of a joined emoji. */
function simpler(emoji: string): readonly string[] {
  const bare = emoji.replace(/[\u{1f3fb}-\u{1f3ff}\ufe0f\u20e3]/gu, '');
  const first = bare.split('\u200d')[0] ?? '';
  return [bare, first].filter((form) => form !== '' && form !== emoji);
}

const probeSize = 32;
/** Joiner, selectors and the tags of flags: never drawn by themselves. */
const unseen = /[\u200d\ufe0e\ufe0f]|[\u{e0020}-\u{e007f}]/gu;
/** Assigned to nothing, so that it shows what any missing character shows. */
const missing = '\u0378';

/** Does some font have all its parts, and draw them as one? */
function isDrawable(emoji: string): boolean {
  const box = probe(missing);
  const isWhole = probeContext().measureText(emoji).width < probeSize * 1.6;
  return isWhole && Array.from(emoji.replace(unseen, '')).every((part) => !probe(part).equals(box));
}

function probeContext(): SKRSContext2D {
  const context = createCanvas(probeSize * 2, probeSize * 2).getContext('2d');
  context.font = emojiFont(probeSize);
  return context;
}

function probe(sign: string): Buffer {
  const context = probeContext();
  context.fillText(sign, 4, probeSize * 1.3);
  return context.canvas.data();
}

/** From the box's top to the baseline in sides: the ink of the bundled emoji font is then in the middle. */
const baselineShare = 0.772;

function drawInBox(context: SKRSContext2D, emoji: string, side: number): void {
  context.font = emojiFont(side / emojiBoxEm);
  context.fillStyle = '#1f2328';
  const { width } = context.measureText(emoji);
  const fit = Math.min(1, side / width);
  context.translate((side - width * fit) / 2, side * baselineShare);
  context.scale(fit, fit);
  context.fillText(emoji, 0, 0);
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
