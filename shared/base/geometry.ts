// Points, rectangles and cameras. Board units and screen pixels are different types on purpose:
// mixing them up is the commonest bug of a canvas.

declare const boardUnit: unique symbol;
declare const screenUnit: unique symbol;

/** A point on the board, in board units (1 unit = 1 CSS pixel at 100 %). */
export interface BoardPoint {
  readonly x: number;
  readonly y: number;
  readonly [boardUnit]?: never;
}

/** A point in the window, in CSS pixels from the canvas' top left corner. */
export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
  readonly [screenUnit]?: true;
}

/** An axis-parallel rectangle in board units. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** `x`, `y`: the board point at the canvas' top left corner; `zoom`: CSS pixels per board unit. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export const rect = (x: number, y: number, width: number, height: number): Rect => ({ x, y, width, height });

export const right = (r: Rect): number => r.x + r.width;
export const bottom = (r: Rect): number => r.y + r.height;

/** True when the two share area; touching edges do not count. */
export const intersects = (a: Rect, b: Rect): boolean =>
  a.x < right(b) && b.x < right(a) && a.y < bottom(b) && b.y < bottom(a);

/** True when the point lies inside or on the top or left edge. */
export const contains = (r: Rect, p: BoardPoint): boolean =>
  p.x >= r.x && p.x < right(r) && p.y >= r.y && p.y < bottom(r);

/** The rectangle, so much farther right and down. */
export const moved = (r: Rect, dx: number, dy: number): Rect => ({ ...r, x: r.x + dx, y: r.y + dy });

/** The smallest rectangle around both. */
export function union(a: Rect, b: Rect): Rect {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return rect(x, y, Math.max(right(a), right(b)) - x, Math.max(bottom(a), bottom(b)) - y);
}

/** The rectangle grown by `by` on every side. */
export const inflate = (r: Rect, by: number): Rect =>
  rect(r.x - by, r.y - by, r.width + 2 * by, r.height + 2 * by);

/** The rectangle spanned by two corner points in any order. */
export const spanned = (a: BoardPoint, b: BoardPoint): Rect =>
  rect(Math.min(a.x, b.x), Math.min(a.y, b.y), Math.abs(a.x - b.x), Math.abs(a.y - b.y));

export const toScreen = (camera: Camera, p: BoardPoint): ScreenPoint => ({
  x: (p.x - camera.x) * camera.zoom,
  y: (p.y - camera.y) * camera.zoom,
});

export const toBoard = (camera: Camera, p: ScreenPoint): BoardPoint => ({
  x: camera.x + p.x / camera.zoom,
  y: camera.y + p.y / camera.zoom,
});
