// How a board lies in the minimap: all of it, as large as it fits, in the middle. Pure.
import type { BoardPoint, Camera, Rect } from '#shared/base/geometry';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Minimap pixels per board unit, and where the board's origin lies in the minimap. */
export interface MinimapFit {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** Width by height of a minimap for a board: that of the board, but no thinner than a hand can hit. */
export const minimapRatio = ({ width, height }: Rect): number => Math.min(Math.max(width / height, 0.5), 4);

/** The fit of a board into a minimap of that many CSS pixels. */
export function minimapFit(board: Rect, { width, height }: Size): MinimapFit {
  const scale = Math.min(width / board.width, height / board.height);
  return {
    scale,
    x: (width - board.width * scale) / 2 - board.x * scale,
    y: (height - board.height * scale) / 2 - board.y * scale,
  };
}

/** The board point under a point of the minimap. */
export const boardPointAt = ({ scale, x, y }: MinimapFit, at: { x: number; y: number }): BoardPoint => ({
  x: (at.x - x) / scale,
  y: (at.y - y) / scale,
});

/** Where the view lies in the minimap: cut off at its edges, at least `least` pixels each way. */
export function viewInMinimap(
  { scale, x, y }: MinimapFit,
  camera: Camera,
  view: Size,
  { width, height }: Size,
  least: number,
): Rect {
  const along = (from: number, length: number, size: number): readonly [number, number] => {
    const start = Math.min(Math.max(from, 0), size - least);
    return [start, Math.max(Math.min(from + length, size) - start, least)];
  };
  const [left, across] = along(camera.x * scale + x, (view.width / camera.zoom) * scale, width);
  const [top, down] = along(camera.y * scale + y, (view.height / camera.zoom) * scale, height);
  return { x: left, y: top, width: across, height: down };
}
