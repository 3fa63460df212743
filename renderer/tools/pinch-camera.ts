// Two fingers as a camera: zoomed by how far they have parted, moved by how far they have gone. Never a camera that is
// no number, however near the fingers come.
import type { Camera, ScreenPoint } from '#shared/base/geometry';
import { panned, zoomedAbout } from './camera-steps';
import type { FingerPair } from './tool-input';

/** CSS pixels: fingers are never nearer, whatever is reported. */
const nearest = 8;

const apart = ([a, b]: FingerPair): number => Math.max(nearest, Math.hypot(a.x - b.x, a.y - b.y));
const between = ([a, b]: FingerPair): ScreenPoint => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** `camera` is that of the moment when the fingers were at `from`. */
export function pinchCamera(camera: Camera, from: FingerPair, to: FingerPair): Camera {
  const [middle, now] = [between(from), between(to)];
  const zoomed = zoomedAbout(camera, middle, apart(to) / apart(from));
  return panned(zoomed, now.x - middle.x, now.y - middle.y);
}
