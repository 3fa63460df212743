// The handles of a selected note from which a connector is drawn: one beside each side, as large on the screen at any
// zoom. Where they are and what is on them; drawing them is the overlay's.
import { bottom, type Camera, type Rect, right, type ScreenPoint, toScreen } from '#shared/base/geometry';
import { gap } from '#shared/layout/board/measures';
import type { Pointer } from '../tool-input';

/** CSS pixels from the note's border to the middle of a handle, at most. */
export const handleDistance = 13;
/** Half of a handle as it is drawn, in CSS pixels. */
const radius = 5.5;
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
  // In the gap between two notes: never on the neighbour, whose text would be covered.
  const away = Math.max(0, Math.min(handleDistance, gap * camera.zoom - radius));
  return [
    { x: end + away, y },
    { x, y: low + away },
    { x: left - away, y },
    { x, y: top - away },
  ];
}

/** True when the pointer is on one of the note's handles. */
export const isOnHandle = (note: Rect, camera: Camera, { at, by }: Pick<Pointer, 'at' | 'by'>): boolean =>
  handlesOf(note, camera).some(({ x, y }) => Math.hypot(x - at.x, y - at.y) <= reach[by]);
