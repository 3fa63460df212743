// The picture of a stroke on its way. Of a long stroke only its end is drawn anew: what lies further back stays as it was
// painted, and no frame touches a pixel beyond the end's own area.
import type { Camera } from '#shared/base/geometry';
import type { InkPoint } from '#shared/base/ink-code';
import { simplifiedInk } from '#shared/base/simplified-ink';
import { ink as measures } from '#shared/layout/board/measures';
import { strokeOutline } from '#shared/scene/board/stroke-outline';
import type { PathSegment } from '#shared/scene/primitives';
import { drawPrimitive } from '../painter/draw-primitive';
import { overlap, type PixelRect, pixelsOf, scaleOf, type Viewport, viewOf } from '../painter/pixel-rect';

/** Points of the end that is drawn in every frame; when it is twice as long, its first half is left as it is. */
const endPoints = 160;

/** A stroke as it is now. */
export interface Ink {
  readonly points: readonly InkPoint[];
  readonly size: number;
  readonly fill: string;
}

interface Piece {
  readonly segments: readonly PathSegment[];
  readonly pixels: PixelRect;
}

const united = (a: PixelRect, b: PixelRect): PixelRect => {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  const right = Math.max(a.x + a.width, b.x + b.width);
  const bottom = Math.max(a.y + a.height, b.y + b.height);
  return { x, y, width: right - x, height: bottom - y };
};

export class InkPicture {
  /** How many pixels the last frame could touch; for tests. */
  touched = 0;
  readonly #context: CanvasRenderingContext2D;
  #first: InkPoint | null = null;
  #ink: Ink | null = null;
  #view: (PixelRect & { readonly scale: number }) | null = null;
  /** The pieces of the stroke that are painted for good, and the number of points up to the last of them. */
  #kept: Piece[] = [];
  #keptPoints = 0;
  #end: Piece | null = null;

  /** The surface is as large as the view in device pixels, and empty. */
  constructor(context: CanvasRenderingContext2D) {
    this.#context = context;
  }

  /** Paints what is new of the stroke. */
  show(ink: Ink, camera: Camera, viewport: Viewport): void {
    const scale = scaleOf(camera, viewport);
    const view = { ...viewOf(camera, viewport), scale };
    const [first = null] = ink.points;
    const isOther = first !== this.#first || ink.points.length < this.#keptPoints;
    const last = this.#view;
    const moved = last === null || last.x !== view.x || last.y !== view.y || last.scale !== scale;
    if (isOther || moved || ink.fill !== this.#ink?.fill) this.#begin(first, view);
    this.#ink = ink;
    this.#keepWhatIsLong(ink, scale);
    const end = piece(ink.points.slice(Math.max(0, this.#keptPoints - 1)), ink.size, scale);
    const area = this.#end === null ? end.pixels : united(this.#end.pixels, end.pixels);
    this.#end = end;
    this.#paint(area, [...this.#kept, end], ink.fill, view);
  }

  #begin(first: InkPoint | null, view: PixelRect & { readonly scale: number }): void {
    this.#first = first;
    this.#view = view;
    this.#kept = [];
    this.#keptPoints = 0;
    this.#end = null;
    this.#context.setTransform(1, 0, 0, 1, 0, 0);
    this.#context.clearRect(0, 0, view.width, view.height);
  }

  /** Neighbouring pieces share a point, at which both are round. */
  #keepWhatIsLong({ points, size }: Ink, scale: number): void {
    while (points.length - this.#keptPoints > 2 * endPoints) {
      const from = Math.max(0, this.#keptPoints - 1);
      this.#keptPoints += endPoints;
      const kept = piece(points.slice(from, this.#keptPoints), size, scale);
      this.#kept.push(kept);
      this.#end = this.#end === null ? kept : { ...kept, pixels: united(this.#end.pixels, kept.pixels) };
    }
  }

  #paint(area: PixelRect, pieces: readonly Piece[], fill: string, view: PixelRect & { scale: number }): void {
    const context = this.#context;
    const seen = overlap(area, view);
    this.touched = seen === null ? 0 : seen.width * seen.height;
    if (seen === null) return;
    context.save();
    context.setTransform(1, 0, 0, 1, -view.x, -view.y);
    context.beginPath();
    context.rect(seen.x, seen.y, seen.width, seen.height);
    context.clip();
    context.clearRect(seen.x, seen.y, seen.width, seen.height);
    context.scale(view.scale, view.scale);
    const pen = { context, scale: view.scale, pictures: () => null };
    for (const { segments, pixels } of pieces) {
      if (overlap(pixels, seen) !== null) drawPrimitive(pen, { kind: 'path', segments, fill });
    }
    context.restore();
  }
}

function piece(points: readonly InkPoint[], size: number, scale: number): Piece {
  const segments = strokeOutline(simplifiedInk(points, measures.tolerance, points.length), size);
  let [left, top] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let [right, bottom] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const [, ...values] of segments) {
    for (let at = 0; at < values.length; at += 2) {
      const [x, y] = [values[at] as number, values[at + 1] as number];
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  const box = { x: left, y: top, width: right - left, height: bottom - top };
  return { segments, pixels: pixelsOf(box, scale) };
}
