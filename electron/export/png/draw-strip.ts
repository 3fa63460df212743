// Draws one strip of a page, a few hundred rows of pixels, and filters it for PNG. Strips meet without a seam: every
// strip draws the same list at the same places and only looks at other rows.
import { type Canvas, createCanvas } from '@napi-rs/canvas';
import type { Page } from '#shared/scene/pages/page';
import type { SceneItem } from '#shared/scene/primitives';
import { type CanvasTools, drawOnCanvas } from '../canvas/draw-on-canvas';
import { filterRows, scanlineLength } from './filter-rows';

const mostRows = 256;
const mostBytes = 12_000_000;

/** Rows of one strip: fewer in wide pictures, so that memory does not follow the resolution. */
export const stripRowsOf = (width: number): number =>
  Math.max(1, Math.min(mostRows, Math.floor(mostBytes / scanlineLength(width))));

/** A strip is drawn in blocks no wider than this, so that memory does not follow the picture's width. */
const blockWidth = 4096;

export interface Picture {
  readonly page: Page;
  readonly background: string;
  /** Whole pixels of the picture. */
  readonly width: number;
  readonly height: number;
  /** Pixels per point. */
  readonly pixelsPerPt: number;
}

/** A function that draws the strip beginning at a row and returns its filtered scanlines. */
export function stripDrawer(picture: Picture, tools: CanvasTools): (top: number) => Uint8Array<ArrayBuffer> {
  const canvases = new Map<string, Canvas>();
  const canvasOf = (width: number, height: number): Canvas => {
    const size = `${width}×${height}`;
    const canvas = canvases.get(size) ?? createCanvas(width, height);
    canvases.set(size, canvas);
    return canvas;
  };
  return (top) => {
    const height = Math.min(stripRowsOf(picture.width), picture.height - top);
    const rows = new Uint8Array(scanlineLength(picture.width) * height);
    const items = itemsInRows(picture, top, height);
    for (let left = 0; left < picture.width; left += blockWidth) {
      const width = Math.min(blockWidth, picture.width - left);
      const canvas = canvasOf(width, height);
      drawBlock(canvas, picture, left, top, items, tools);
      const data = canvas.data();
      filterRows(
        new Uint32Array(data.buffer, data.byteOffset, width * height),
        width,
        rows,
        picture.width,
        left,
      );
    }
    return rows;
  };
}

/** Rows and columns a thing may spill over its bounds by antialiasing. */
const spill = 1;

function itemsInRows({ page, pixelsPerPt }: Picture, top: number, height: number): readonly SceneItem[] {
  const scale = page.transform.scale * pixelsPerPt;
  const from = (top - spill - page.transform.y * pixelsPerPt) / scale;
  const to = (top + height + spill - page.transform.y * pixelsPerPt) / scale;
  return page.items.filter(({ bounds }) => bounds.y < to && bounds.y + bounds.height > from);
}

function drawBlock(
  canvas: Canvas,
  { page, background, pixelsPerPt }: Picture,
  left: number,
  top: number,
  items: readonly SceneItem[],
  tools: CanvasTools,
): void {
  const context = canvas.getContext('2d', { alpha: false });
  const scale = page.transform.scale * pixelsPerPt;
  const x = page.transform.x * pixelsPerPt - left;
  const y = page.transform.y * pixelsPerPt - top;
  context.resetTransform();
  context.fillStyle = background;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.setTransform(scale, 0, 0, scale, x, y);
  const from = (-spill - x) / scale;
  const to = (canvas.width + spill - x) / scale;
  for (const { bounds, primitives } of items) {
    if (bounds.x >= to || bounds.x + bounds.width <= from) continue;
    for (const primitive of primitives) drawOnCanvas(context, primitive, tools);
  }
}
