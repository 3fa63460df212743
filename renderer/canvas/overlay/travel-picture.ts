// The picture of one group of travelling notes: painted once, as large as what of it is seen on the way.
import { type Camera, union } from '#shared/base/geometry';
import { ItemIndex } from '#shared/base/item-index';
import type { SceneItem } from '#shared/scene/primitives';
import { areaPainter } from '../painter/area-painter';
import type { PictureSource } from '../painter/draw-primitive';
import { onScreen } from '../painter/on-screen';
import { noCounts } from '../painter/paint-counts';
import { overlap, type PixelRect, pixelsOf, scaleOf, type Viewport, viewOf } from '../painter/pixel-rect';

/** Where a picture begins and ends its way in the view, and its size, in device pixels. */
export interface Way {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  readonly area: PixelRect;
}

/** `dx`, `dy`: from where the items stand to where they come from, in board units; null: nothing of it is seen. */
export function wayOf(
  items: readonly SceneItem[],
  camera: Camera,
  viewport: Viewport,
  dx: number,
  dy: number,
): Way | null {
  const [first, ...others] = items.map(({ bounds }) => bounds);
  if (first === undefined) return null;
  const scale = scaleOf(camera, viewport);
  const view = viewOf(camera, viewport);
  const [x, y] = [Math.round(dx * scale), Math.round(dy * scale)];
  const whole = pixelsOf(others.reduce(union, first), scale);
  // All that any moment of the way shows.
  const swept = union(view, { ...view, x: view.x - x, y: view.y - y });
  const area = overlap(whole, swept);
  if (area === null) return null;
  const to = { x: area.x - view.x, y: area.y - view.y };
  return { from: { x: to.x + x, y: to.y + y }, to, area };
}

/** The items on a clear canvas of the size of the area, sized for the page. */
export function paintTravellers(
  items: readonly SceneItem[],
  area: PixelRect,
  scale: number,
  pixelRatio: number,
  pictures: PictureSource,
): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = area.width;
  canvas.height = area.height;
  canvas.style.width = `${area.width / pixelRatio}px`;
  canvas.style.height = `${area.height / pixelRatio}px`;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas for travelling notes');
  const painted = { index: new ItemIndex(items, onScreen), background: null };
  const paint = areaPainter(() => painted, scale, pictures, noCounts());
  paint({ canvas, context }, area, -area.x, -area.y);
  return canvas;
}
