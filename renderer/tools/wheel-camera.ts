// The wheel as a camera: plain scrolls, with Ctrl (or a pinch, which arrives as Ctrl) zooms about the pointer.
import type { Camera, ScreenPoint } from '#shared/base/geometry';
import { panned, zoomedAbout } from './camera-steps';

export interface Wheel {
  readonly at: ScreenPoint;
  readonly deltaX: number;
  readonly deltaY: number;
  /** DOM `deltaMode`: 0 pixels, 1 lines, 2 pages. */
  readonly deltaMode: number;
  readonly ctrl: boolean;
  readonly shift: boolean;
}

const pixelsPer = [1, 16, 400] as const;
/** A notch of a wheel reports 100 and more, a pinch a few: a notch shall not be a leap. */
const largestZoomStep = 25;

export function wheelCamera(camera: Camera, wheel: Wheel): Camera {
  const unit = pixelsPer[wheel.deltaMode === 1 ? 1 : wheel.deltaMode === 2 ? 2 : 0];
  const [dx, dy] = [wheel.deltaX * unit, wheel.deltaY * unit];
  if (wheel.ctrl) {
    const step = Math.max(-largestZoomStep, Math.min(largestZoomStep, dy));
    return zoomedAbout(camera, wheel.at, Math.exp(-step / 100));
  }
  // Chromium turns Shift + wheel sideways itself on some systems only.
  return wheel.shift && dx === 0 ? panned(camera, -dy, 0) : panned(camera, -dx, -dy);
}
