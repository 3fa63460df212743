// Text in letters the bundled faces lack (Chinese, Arabic …), drawn by whatever font the system has, never wider
// than the layout reserved for it.
import { type Canvas, createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { TextPrimitive } from '#shared/scene/primitives';
import { faceFont } from './canvas-fonts';

/** Pixels a board unit gets in a picture of foreign text. */
const sharpness = 4;

/** Height of the picture above and below the baseline, in type sizes. */
export const foreignAscent = 1.2;
export const foreignDescent = 0.5;

/** Draws the line at its place; the context's unit is the board unit. */
export function drawForeignText(context: SKRSContext2D, line: TextPrimitive): void {
  context.font = faceFont(line.face, line.size);
  context.fillStyle = line.fill;
  context.fillText(line.text, line.x, line.baseline, Math.max(line.width, 1));
}

/** A transparent picture as wide as the line and `foreignAscent + foreignDescent` sizes high. */
export function foreignTextPicture(line: TextPrimitive): Canvas {
  const height = line.size * (foreignAscent + foreignDescent);
  const canvas = createCanvas(
    Math.max(1, Math.ceil(line.width * sharpness)),
    Math.max(1, Math.ceil(height * sharpness)),
  );
  const context = canvas.getContext('2d');
  context.scale(canvas.width / Math.max(line.width, 1e-3), canvas.height / height);
  drawForeignText(context, { ...line, x: 0, baseline: line.size * foreignAscent });
  return canvas;
}
