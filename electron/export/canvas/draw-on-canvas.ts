// Draws primitives on a canvas whose unit is the board unit. The order and the look are those of the PDF.
import type { Image, SKRSContext2D } from '@napi-rs/canvas';
import { slant } from '#shared/base/slant';
import { paperShadow } from '#shared/scene/paper-shadow';
import type { PathPrimitive, Primitive, RectPrimitive, TextPrimitive } from '#shared/scene/primitives';
import type { EmojiPicture } from '../emoji-pictures';
import { faceFont } from './canvas-fonts';
import { drawForeignText } from './foreign-text';

/** What drawing needs besides the canvas. */
export interface CanvasTools {
  /** Absent for an image that could not be read. */
  readonly image: (sha256: string) => Image | undefined;
  readonly emoji: EmojiPicture;
  readonly isForeign: (line: TextPrimitive) => boolean;
  readonly shadows: boolean;
}

export function drawOnCanvas(context: SKRSContext2D, primitive: Primitive, tools: CanvasTools): void {
  switch (primitive.kind) {
    case 'rect':
      if (primitive.shadow && tools.shadows) {
        for (const layer of paperShadow(primitive)) drawRect(context, layer);
      }
      drawRect(context, primitive);
      break;
    case 'path':
      tracePath(context, primitive);
      paint(context, primitive);
      break;
    case 'text':
      drawLine(context, primitive, tools);
      break;
    case 'emoji': {
      const { x, y, size, text } = primitive;
      context.drawImage(tools.emoji(text), x, y, size, size);
      break;
    }
    case 'image': {
      const image = tools.image(primitive.sha256);
      if (!image) {
        drawRect(context, { ...primitive, kind: 'rect', fill: '#e5e7eb', stroke: '#9ca3af' });
        break;
      }
      context.save();
      traceRect(context, primitive);
      context.clip();
      context.drawImage(image, primitive.x, primitive.y, primitive.width, primitive.height);
      context.restore();
      break;
    }
  }
}

function drawRect(context: SKRSContext2D, rect: RectPrimitive): void {
  traceRect(context, rect);
  paint(context, rect);
}

function traceRect(
  context: SKRSContext2D,
  { x, y, width, height, radius = 0 }: Omit<RectPrimitive, 'kind'>,
): void {
  context.beginPath();
  if (radius > 0) context.roundRect(x, y, width, height, Math.min(radius, width / 2, height / 2));
  else context.rect(x, y, width, height);
}

function tracePath(context: SKRSContext2D, { segments }: PathPrimitive): void {
  context.beginPath();
  for (const [kind, ...at] of segments) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = at;
    if (kind === 'M') context.moveTo(a, b);
    else if (kind === 'L') context.lineTo(a, b);
    else if (kind === 'C') context.bezierCurveTo(a, b, c, d, e, f);
    else context.closePath();
  }
}

/** Fills and strokes the traced path as the primitive says. */
function paint(context: SKRSContext2D, shape: RectPrimitive | PathPrimitive): void {
  context.globalAlpha = shape.opacity ?? 1;
  if (shape.fill) {
    context.fillStyle = shape.fill;
    context.fill();
  }
  if (shape.stroke) {
    context.strokeStyle = shape.stroke;
    context.lineWidth = shape.strokeWidth ?? 1;
    const round = shape.kind === 'path' && shape.round === true;
    context.lineCap = round ? 'round' : 'butt';
    context.lineJoin = round ? 'round' : 'miter';
    context.setLineDash(shape.kind === 'path' && shape.dash ? [...shape.dash] : []);
    context.stroke();
  }
  context.globalAlpha = 1;
}

function drawLine(context: SKRSContext2D, line: TextPrimitive, { isForeign }: CanvasTools): void {
  context.globalAlpha = line.opacity ?? 1;
  if (line.slanted) {
    context.save();
    context.transform(1, 0, -slant, 1, line.x, line.baseline);
    showLine(context, { ...line, x: 0, baseline: 0 }, isForeign(line));
    context.restore();
  } else showLine(context, line, isForeign(line));
  context.globalAlpha = 1;
}

function showLine(context: SKRSContext2D, line: TextPrimitive, isForeign: boolean): void {
  if (isForeign) {
    drawForeignText(context, line);
    return;
  }
  context.font = faceFont(line.face, line.size);
  context.fillStyle = line.fill;
  context.fillText(line.text, line.x, line.baseline);
}
