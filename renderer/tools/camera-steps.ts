// Cameras from cameras: pan, zoom about a point, fit an area. Never changes one in place, never reads a window.
import { type Camera, type Rect, type ScreenPoint, toBoard } from '#shared/base/geometry';

export const smallestZoom = 0.02;
export const largestZoom = 8;

export interface ViewSize {
  readonly width: number;
  readonly height: number;
}

/** CSS pixels kept free along the edges of a view. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

const insetsOf = (free: number | Insets): Insets =>
  typeof free === 'number' ? { top: free, right: free, bottom: free, left: free } : free;

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

/** The picture moves by that many CSS pixels; the camera the other way. */
export const panned = (camera: Camera, dx: number, dy: number): Camera => ({
  ...camera,
  x: camera.x - dx / camera.zoom,
  y: camera.y - dy / camera.zoom,
});

/** Zoom times `factor`, within the limits; the board point under `about` stays there. */
export function zoomedAbout(camera: Camera, about: ScreenPoint, factor: number): Camera {
  const zoom = clamp(camera.zoom * factor, smallestZoom, largestZoom);
  const fixed = toBoard(camera, about);
  return { x: fixed.x - about.x / zoom, y: fixed.y - about.y / zoom, zoom };
}

/** Where a length stands in a view: in its middle, or as near to it as what is kept free before and after lets it. */
export function middled(length: number, size: number, before: number, after: number): number {
  const middle = (size - length) / 2;
  return Math.max(before, Math.min(middle, size - after - length));
}

/** The largest view of the area that keeps the edges free, no larger than `most`, as central as can be. */
export function fitted(area: Rect, view: ViewSize, free: number | Insets, most = 1): Camera {
  const { top, right, bottom, left } = insetsOf(free);
  const width = Math.max(1, view.width - left - right);
  const height = Math.max(1, view.height - top - bottom);
  const zoom = clamp(
    Math.min(width / Math.max(area.width, 1), height / Math.max(area.height, 1), most),
    smallestZoom,
    largestZoom,
  );
  return {
    x: area.x - middled(area.width * zoom, view.width, left, right) / zoom,
    y: area.y - middled(area.height * zoom, view.height, top, bottom) / zoom,
    zoom,
  };
}

/** The nearest camera of the same zoom that shows the area and keeps the edges free, its start if it is too large. */
export function revealing(camera: Camera, area: Rect, view: ViewSize, free: number | Insets): Camera {
  const { zoom } = camera;
  const { top, right, bottom, left } = insetsOf(free);
  const along = (
    from: number,
    start: number,
    length: number,
    size: number,
    before: number,
    after: number,
  ): number => {
    const last = start + length + (after - size) / zoom;
    return Math.min(start - before / zoom, Math.max(from, last));
  };
  return {
    x: along(camera.x, area.x, area.width, view.width, left, right),
    y: along(camera.y, area.y, area.height, view.height, top, bottom),
    zoom,
  };
}

/** Keeps the middle of the view on the board, so that nobody gets lost on empty ground. */
export function keptInSight(camera: Camera, board: Rect, view: ViewSize): Camera {
  const along = (from: number, start: number, length: number, size: number): number => {
    const half = size / 2 / camera.zoom;
    return clamp(from + half, start, start + length) - half;
  };
  const x = along(camera.x, board.x, board.width, view.width);
  const y = along(camera.y, board.y, board.height, view.height);
  return x === camera.x && y === camera.y ? camera : { x, y, zoom: camera.zoom };
}

/** The camera a share `t` of the way: the zoom runs evenly to the eye, the middle of the view in a straight line. */
export function between(from: Camera, to: Camera, t: number, view: ViewSize): Camera {
  if (t >= 1) return to;
  const zoom = from.zoom * (to.zoom / from.zoom) ** t;
  // Moving the middle by the share of the zoom's way keeps it straight on the screen.
  const share = from.zoom === to.zoom ? t : (1 / zoom - 1 / from.zoom) / (1 / to.zoom - 1 / from.zoom);
  const middle = (a: number, b: number, size: number): number => {
    const start = a + size / 2 / from.zoom;
    return start + (b + size / 2 / to.zoom - start) * share - size / 2 / zoom;
  };
  return {
    x: middle(from.x, to.x, view.width),
    y: middle(from.y, to.y, view.height),
    zoom,
  };
}
