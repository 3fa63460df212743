// The cameras a board is shown by: all of it, and where a person begins. Pure, so that tests and bench reckon with
// the same.
import type { Camera, Rect } from '#shared/base/geometry';
import { fitted, type Insets, middled, type ViewSize } from './camera-steps';
import { smallestReadLanes } from './pinned-names';

/** CSS pixels left free around a board: below it is room for the bar of what is selected. */
const around: Insets = { top: 28, right: 28, bottom: 84, left: 28 };
/** Beside a board whose lanes are too small to read stand their names. */
const besideSmall = 96;
/** Kept free around what is brought into view: pinned names stand above, the bar of what is selected below. */
export const aroundShown: Insets = { top: 48, right: 24, bottom: 84, left: 24 };
/** The type of notes can be read from here on. */
const readable = 0.5;
const nothing: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

function whole(area: Rect, view: ViewSize, most: number, covered: Insets): Camera {
  const free = {
    top: around.top + covered.top,
    right: around.right + covered.right,
    bottom: Math.max(around.bottom, around.top + covered.bottom),
    left: around.left + covered.left,
  };
  const camera = fitted(area, view, free, most);
  if (camera.zoom >= smallestReadLanes) return camera;
  return fitted(area, view, { ...free, left: covered.left + besideSmall }, most);
}

/**
 * The area as large as the view shows it, at most at zoom `most`, in the middle. `covered`: what lies over the view,
 * as one or several ways to stay clear of it; the one with the largest picture is taken.
 */
export const fitInView = (
  area: Rect,
  view: ViewSize,
  most = 1,
  covered: readonly Insets[] = [nothing],
): Camera =>
  covered
    .map((insets) => whole(area, view, most, insets))
    .reduce((best, camera) => (camera.zoom > best.zoom ? camera : best));

/** All of the board where that can be read; else its beginning, all lanes of it where they can be read. */
export function startView(board: Rect, view: ViewSize, covered?: readonly Insets[]): Camera {
  const all = fitInView(board, view, 1, covered);
  if (all.zoom >= readable) return all;
  const { top, bottom } = around;
  const byHeight = (view.height - top - bottom) / board.height;
  const zoom = Math.min(1, Math.max(byHeight, readable));
  const spare = middled(board.height * zoom, view.height, 0, bottom);
  return { x: board.x, y: board.y - spare / zoom, zoom };
}
