// The cameras a board is shown by: all of it, and where a person begins. Pure, so that tests and bench reckon with
// the same.
import type { Camera, Rect } from '#shared/base/geometry';
import { fitted, type ViewSize } from './camera-steps';

/** CSS pixels left free around a board. */
const padding = 28;
/** The type of notes can be read from here on. */
const readable = 0.5;

/** The area as large as the view shows it, at most at zoom `most`, in the middle. */
export const fitInView = (area: Rect, view: ViewSize, most = 1): Camera => fitted(area, view, padding, most);

/** All of the board where that can be read; else its beginning, all lanes of it where they can be read. */
export function startView(board: Rect, view: ViewSize): Camera {
  const whole = fitInView(board, view);
  if (whole.zoom >= readable) return whole;
  const byHeight = (view.height - 2 * padding) / board.height;
  const zoom = Math.min(1, Math.max(byHeight, readable));
  const spare = Math.max(0, view.height / zoom - board.height) / 2;
  return { x: board.x, y: board.y - spare, zoom };
}
