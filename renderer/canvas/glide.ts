// A camera on its way: moves there in a fifth of a second, at once for who asked for less motion. Any other word on
// the camera ends it.
import type { Camera } from '#shared/base/geometry';
import { sessionStore, setCamera } from '../state/session';
import { between } from '../tools/camera-steps';

const durationMs = 200;
let frame: number | null = null;
let destination: Camera | null = null;

const wantsLessMotion = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;
const eased = (t: number): number => 1 - (1 - t) ** 3;

/** Where the camera will be: the end of the glide, or where it is. A second step builds on the first. */
export const cameraAhead = (): Camera => destination ?? sessionStore.getState().camera;

/** Ends a glide where it is. */
export function stopGlide(): void {
  if (frame !== null) cancelAnimationFrame(frame);
  frame = null;
  destination = null;
}

/** Moves the camera there. */
export function glideTo(camera: Camera): void {
  stopGlide();
  if (wantsLessMotion()) {
    setCamera(camera);
    return;
  }
  const from = sessionStore.getState().camera;
  const start = performance.now();
  destination = camera;
  const step = (now: number): void => {
    const t = Math.min(1, Math.max(0, now - start) / durationMs);
    if (t < 1) frame = requestAnimationFrame(step);
    else stopGlide();
    setCamera(between(from, camera, eased(t), sessionStore.getState().viewport));
  };
  frame = requestAnimationFrame(step);
}
