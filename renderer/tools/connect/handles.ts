// The handles of a selected note from which a connector is drawn: one beside each side, as large on the screen at any
// zoom. Where they are and what is on them; drawing them is the overlay's.
import { bottom, type Camera, type Rect, right, type ScreenPoint, toScreen } from '#shared/base/geometry';
import type { Pointer } from '../tool-input';

/** CSS pixels from the note's border to the middle of a handle. */
export const handleDistance = 13;
/** How far around its middle a handle is hit: a fingertip is thicker than a tip. */
const reach: Readonly<Record<Pointer['by'], number>> = { mouse: 11, pen: 13, touch: 22 };
/** Notes narrower than this on the screen show none: their handles would cover the neighbours. */
const narrowest = 56;

/** The middles of the handles; none where the note is too small. */
export function handlesOf(note: Rect, camera: Camera): readonly ScreenPoint[] {
  if (note.width * camera.zoom < narrowest) return [];
  const { x: left, y: top } = toScreen(camera, note);
  const { x: end, y: low } = toScreen(camera, { x: right(note), y: bottom(note) });
  const [x, y] = [(left + end) / 2, (top + low) / 2];
  return [
    { x: end + handleDistance, y },
    { x, y: low + handleDistance },
    { x: left - handleDistance, y },
    { x, y: top - handleDistance },
  ];
}

/** True when the pointer is on one of the note's handles. */
export const isOnHandle = (note: Rect, camera: Camera, { at, by }: Pick<Pointer, 'at' | 'by'>): boolean =>
  handlesOf(note, camera).some(({ x, y }) => Math.hypot(x - at.x, y - at.y) <= reach[by]);
