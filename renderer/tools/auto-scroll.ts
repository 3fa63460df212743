// How fast the board scrolls while something is dragged near its edge.
import type { ScreenPoint } from '#shared/base/geometry';
import type { ViewSize } from './camera-steps';

/** Width of the zone along each edge, in CSS pixels. */
const zone = 48;
/** CSS pixels per second at the very edge and beyond. */
const topSpeed = 1_400;

/** How far the picture moves in that time, in CSS pixels; zero away from the edges. */
export function edgeScroll(at: ScreenPoint, view: ViewSize, elapsedMs: number): { dx: number; dy: number } {
  // A frame that was late shall not make the board leap.
  const seconds = Math.min(elapsedMs, 50) / 1_000;
  return { dx: speed(at.x, view.width) * seconds, dy: speed(at.y, view.height) * seconds };
}

function speed(at: number, size: number): number {
  const depth = Math.min(zone, size / 4);
  const before = Math.min(1, Math.max(0, (depth - at) / depth));
  const after = Math.min(1, Math.max(0, (at - (size - depth)) / depth));
  return topSpeed * (before ** 2 - after ** 2);
}
