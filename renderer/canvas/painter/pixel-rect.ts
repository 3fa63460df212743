// Rectangles in whole device pixels of one scale. Pixel (0, 0) is the board's origin, not the window's corner,
// so a picture and the view of it are told apart by subtraction alone.
import type { Camera, Rect } from '#shared/base/geometry';

export interface PixelRect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The canvas: its size in CSS pixels and how many device pixels one of them takes. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
}

/** Device pixels per board unit. */
export const scaleOf = (camera: Camera, viewport: Viewport): number => camera.zoom * viewport.pixelRatio;

/** The pixels the camera shows. */
export function viewOf(camera: Camera, viewport: Viewport): PixelRect {
  const scale = scaleOf(camera, viewport);
  return {
    x: Math.round(camera.x * scale),
    y: Math.round(camera.y * scale),
    width: Math.ceil(viewport.width * viewport.pixelRatio),
    height: Math.ceil(viewport.height * viewport.pixelRatio),
  };
}

/** All pixels an area of the board touches, and one more on every side for soft edges. */
export function pixelsOf(area: Rect, scale: number): PixelRect {
  const x = Math.floor(area.x * scale) - 1;
  const y = Math.floor(area.y * scale) - 1;
  return {
    x,
    y,
    width: Math.ceil((area.x + area.width) * scale) + 1 - x,
    height: Math.ceil((area.y + area.height) * scale) + 1 - y,
  };
}

/** The area of the board under the pixels. */
export const areaOf = (pixels: PixelRect, scale: number): Rect => ({
  x: pixels.x / scale,
  y: pixels.y / scale,
  width: pixels.width / scale,
  height: pixels.height / scale,
});

/** What both hold; null when they share no pixel. */
export function overlap(a: PixelRect, b: PixelRect): PixelRect | null {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  const width = Math.min(a.x + a.width, b.x + b.width) - x;
  const height = Math.min(a.y + a.height, b.y + b.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}

export const holds = (outer: PixelRect, inner: PixelRect): boolean =>
  outer.x <= inner.x &&
  outer.y <= inner.y &&
  outer.x + outer.width >= inner.x + inner.width &&
  outer.y + outer.height >= inner.y + inner.height;

export const isSameRect = (a: PixelRect, b: PixelRect): boolean =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;

/** What of `whole` lies outside `part`: above, below, left and right of it. */
export function without(whole: PixelRect, part: PixelRect | null): PixelRect[] {
  const common = part === null ? null : overlap(whole, part);
  if (common === null) return [whole];
  const { x, y, width, height } = whole;
  const [right, bottom] = [common.x + common.width, common.y + common.height];
  return [
    { x, y, width, height: common.y - y },
    { x, y: bottom, width, height: y + height - bottom },
    { x, y: common.y, width: common.x - x, height: common.height },
    { x: right, y: common.y, width: x + width - right, height: common.height },
  ].filter((area) => area.width > 0 && area.height > 0);
}
