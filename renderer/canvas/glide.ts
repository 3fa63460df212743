// A camera on its way: moves there in a fifth of a second, at once for who asked for less motion. Any other word on
// the camera ends it. Never moves while a button is down: nothing slides away under a hand.
import type { Camera } from '#shared/base/geometry';
import { sessionStore, setCamera } from '../state/session';
import { between } from '../tools/camera-steps';

const durationMs = 200;
let frame: number | null = null;
let destination: Camera | null = null;
/** The pointers that are pressed, anywhere in the window. */
const down = new Set<number>();

/** A button is down somewhere in the window: the camera stays. */
export const handIsDown = (): boolean => down.size > 0;

export const wantsLessMotion = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;
const eased = (t: number): number => 1 - (1 - t) ** 3;

/** Where the camera will be: the end of the glide, or where it is. A second step builds on the first. */
export const cameraAhead = (): Camera => destination ?? sessionStore.getState().camera;

/** Ends a glide where it is. */
export function stopGlide(): void {
  if (frame !== null) cancelAnimationFrame(frame);
  frame = null;
  destination = null;
}

/** Moves the camera there; not while a button is down. */
export function glideTo(camera: Camera): void {
  if (handIsDown()) return;
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

/** A press on the board stops the glide where it is; one beside it lets it arrive at once, for the next step. */
function press(event: PointerEvent, host: HTMLElement): void {
  down.add(event.pointerId);
  const arrival = destination;
  stopGlide();
  if (arrival !== null && !event.composedPath().includes(host)) setCamera(arrival);
}

/** Minds the buttons of all pointers in the window; `host` is the board. Until the returned function is called. */
export function mindButtons(host: HTMLElement): () => void {
  const ends = new AbortController();
  const options = { capture: true, signal: ends.signal };
  window.addEventListener('pointerdown', (event) => press(event, host), options);
  // A release may be lost with the window's focus or a drag of the system's; the next move tells.
  const release = (event: PointerEvent): void => {
    if (event.buttons === 0) down.delete(event.pointerId);
  };
  for (const kind of ['pointerup', 'pointermove'] as const) window.addEventListener(kind, release, options);
  window.addEventListener('pointercancel', ({ pointerId }) => down.delete(pointerId), options);
  // Fields that lose the focus tell it here too.
  const leave = ({ target }: FocusEvent): void => {
    if (target === window) down.clear();
  };
  window.addEventListener('blur', leave, options);
  return () => {
    ends.abort();
    down.clear();
  };
}
