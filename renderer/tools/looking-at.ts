// The camera that shows a thing to somebody who asked for it: near enough to read, in the middle unless it is well in
// sight already. Pure; never moves for a thing that is seen.
import type { Camera, Rect } from '#shared/base/geometry';
import type { ViewSize } from './camera-steps';

/** Below the first the type of a note cannot be read: the camera goes to the second. */
const smallestReadingZoom = 0.5;
const readingZoom = 0.8;
/** CSS pixels kept free around the thing; more above and below, where bars hang over the board. */
const padding = 24;
const barRoom = 96;

/** The camera that shows the area, in board units; the very same camera where nothing need move. */
export function lookingAt(camera: Camera, area: Rect, view: ViewSize): Camera {
  const readable = camera.zoom >= smallestReadingZoom;
  const zoom = readable ? camera.zoom : readingZoom;
  const along = (from: number, start: number, length: number, size: number, free: number): number => {
    const [first, last] = [(start - from) * zoom, (start + length - from) * zoom];
    const seen = first >= free && last <= size - free;
    if (readable && seen) return from;
    // What is larger than the view is shown from its beginning.
    if (length * zoom > size - 2 * free) return start - free / zoom;
    return start + length / 2 - size / 2 / zoom;
  };
  const x = along(camera.x, area.x, area.width, view.width, padding);
  const y = along(camera.y, area.y, area.height, view.height, barRoom);
  return x === camera.x && y === camera.y && zoom === camera.zoom ? camera : { x, y, zoom };
}
