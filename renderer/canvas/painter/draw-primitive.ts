// Draws one primitive where the exporters draw it. The context's transform maps board units to device pixels by
// `scale` and a whole number of pixels, so edges snap to pixels by rounding alone. Decides nothing about layout.
import { slant } from '#shared/base/slant';
import {
  type EmojiPrimitive,
  type ImagePrimitive,
  mostGrowth,
  type PathPrimitive,
  type Primitive,
  type RectPrimitive,
  type TextPrimitive,
} from '#shared/scene/primitives';
import { drawPaperShadow } from './paper-shadow';
import { emojiFontOf, fontOf } from './type-face';

/** Finds the picture an image shows, decoded for its size at `scale` device pixels per board unit; null: not yet. */
export type PictureSource = (image: ImagePrimitive, scale: number) => CanvasImageSource | null;

export interface Pen {
  readonly context: CanvasRenderingContext2D;
  /** Device pixels per board unit. */
  readonly scale: number;
  readonly pictures: PictureSource;
}

/** Type smaller than this many device pixels is drawn as bars. */
const smallestType = 4;
/** A corner rounder than this many device pixels can be seen. */
const visibleRadius = 1.2;
const barOpacity = 0.4;

export function drawPrimitive(pen: Pen, primitive: Primitive): void {
  if (primitive.kind === 'rect') drawRect(pen, primitive);
  else if (primitive.kind === 'text') drawText(pen, primitive);
  else if (primitive.kind === 'emoji') drawEmoji(pen, primitive);
  else if (primitive.kind === 'path') drawPath(pen, primitive);
  else drawImage(pen, primitive);
}

function drawRect({ context, scale }: Pen, rect: RectPrimitive): void {
  if (rect.shadow) drawPaperShadow(context, rect, scale);
  const x = Math.round(rect.x * scale) / scale;
  const y = Math.round(rect.y * scale) / scale;
  const width = Math.max(Math.round((rect.x + rect.width) * scale) / scale - x, 1 / scale);
  const height = Math.max(Math.round((rect.y + rect.height) * scale) / scale - y, 1 / scale);
  const radius = rect.radius ?? 0;
  const rounded = radius * scale >= visibleRadius;
  if (rect.opacity !== undefined) context.globalAlpha = rect.opacity;
  if (rect.fill !== undefined) {
    context.fillStyle = rect.fill;
    if (rounded) {
      context.beginPath();
      context.roundRect(x, y, width, height, radius);
      context.fill();
    } else context.fillRect(x, y, width, height);
  }
  if (rect.stroke !== undefined) {
    // A line of an odd number of pixels is crisp when it runs through the middle of pixels.
    const pixels = Math.max(1, Math.round((rect.strokeWidth ?? 1) * scale));
    const shift = (pixels % 2) / 2 / scale;
    context.strokeStyle = rect.stroke;
    context.lineWidth = pixels / scale;
    if (rounded) {
      context.beginPath();
      context.roundRect(x + shift, y + shift, width, height, radius);
      context.stroke();
    } else context.strokeRect(x + shift, y + shift, width, height);
  }
  if (rect.opacity !== undefined) context.globalAlpha = 1;
}

function drawText({ context, scale }: Pen, text: TextPrimitive): void {
  context.fillStyle = text.fill;
  if (text.size * scale < smallestType) {
    // Half the type size is about the height of small letters.
    context.globalAlpha = (text.opacity ?? 1) * barOpacity;
    context.fillRect(text.x, text.baseline - text.size / 2, text.width, text.size / 2);
    context.globalAlpha = 1;
    return;
  }
  if (text.opacity !== undefined) context.globalAlpha = text.opacity;
  context.font = fontOf(text.face, text.size);
  if (text.slanted) drawSlanted(context, text);
  else context.fillText(text.text, text.x, text.baseline);
  if (text.opacity !== undefined) context.globalAlpha = 1;
}

function drawSlanted(context: CanvasRenderingContext2D, { text, x, baseline }: TextPrimitive): void {
  context.save();
  context.transform(1, 0, -slant, 1, x, baseline);
  context.fillText(text, 0, 0);
  context.restore();
}

function drawEmoji({ context, scale }: Pen, emoji: EmojiPrimitive): void {
  if (emoji.size * scale < smallestType) return;
  // As large as the box allows, its ink in the middle: fonts differ in how they fill their em.
  context.font = emojiFontOf(emoji.size);
  const ink = context.measureText(emoji.text);
  const width = ink.actualBoundingBoxLeft + ink.actualBoundingBoxRight;
  const height = ink.actualBoundingBoxAscent + ink.actualBoundingBoxDescent;
  const fit = (emoji.size * 0.94) / Math.max(width, height, 1);
  context.save();
  context.translate(emoji.x + emoji.size / 2, emoji.y + emoji.size / 2);
  context.scale(fit, fit);
  context.fillText(
    emoji.text,
    ink.actualBoundingBoxLeft - width / 2,
    ink.actualBoundingBoxAscent - height / 2,
  );
  context.restore();
}

/** Puts the segments on the context's path; figures shorter than `least` units are grown about their first points. */
function trace(context: CanvasRenderingContext2D, segments: PathPrimitive['segments'], least: number): void {
  let [x, y, grown] = [0, 0, 1];
  let fresh = false;
  for (const segment of segments) {
    if (segment[0] === 'M') {
      [x, y, grown, fresh] = [segment[1], segment[2], 1, true];
      context.moveTo(x, y);
    } else if (segment[0] === 'L') {
      const [dx, dy] = [segment[1] - x, segment[2] - y];
      if (fresh && least > 0) grown = Math.max(1, Math.min(mostGrowth, least / Math.hypot(dx, dy)));
      fresh = false;
      context.lineTo(x + dx * grown, y + dy * grown);
    } else if (segment[0] === 'C') {
      context.bezierCurveTo(segment[1], segment[2], segment[3], segment[4], segment[5], segment[6]);
    } else context.closePath();
  }
}

function setEnds(context: CanvasRenderingContext2D, round: boolean): void {
  context.lineCap = round ? 'round' : 'butt';
  context.lineJoin = round ? 'round' : 'miter';
}

function drawPath({ context, scale }: Pen, path: PathPrimitive): void {
  const least = (path.leastPixels ?? 1) / scale;
  context.beginPath();
  trace(context, path.segments, path.fill !== undefined && path.leastPixels !== undefined ? least : 0);
  if (path.opacity !== undefined) context.globalAlpha = path.opacity;
  if (path.fill !== undefined) {
    context.fillStyle = path.fill;
    context.fill();
  }
  if (path.stroke !== undefined) {
    context.strokeStyle = path.stroke;
    context.lineWidth = Math.max(path.strokeWidth ?? 1, least);
    if (path.dash !== undefined) context.setLineDash([...path.dash]);
    setEnds(context, path.round === true);
    context.stroke();
    setEnds(context, false);
    if (path.dash !== undefined) context.setLineDash([]);
  }
  if (path.opacity !== undefined) context.globalAlpha = 1;
}

function drawImage({ context, scale, pictures }: Pen, image: ImagePrimitive): void {
  const picture = pictures(image, scale);
  context.save();
  context.beginPath();
  context.roundRect(image.x, image.y, image.width, image.height, image.radius ?? 0);
  if (picture === null) {
    // A calm place in the middle between light and dark paper, until the picture is there.
    context.fillStyle = '#9a9488';
    context.globalAlpha = 0.25;
    context.fill();
  } else {
    context.clip();
    context.imageSmoothingEnabled = true;
    context.imageSmoothingQuality = 'medium';
    context.drawImage(picture, image.x, image.y, image.width, image.height);
  }
  context.restore();
}
