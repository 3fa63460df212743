// The way back from a view that only typing asked for: who typed into a note too small to read sees the former view
// again when the typing is over, unless the camera was moved since. Waits until hands and keys rest, so that a double
// click or the next note is not carried away.
import type { Camera } from '#shared/base/geometry';
import { sessionStore } from '../state/session';
import { cameraAhead, glideTo, handIsDown } from './glide';

/** How long nothing may be pressed before the view goes back, in milliseconds. */
const restMs = 600;

interface Way {
  readonly from: Camera;
  readonly to: Camera;
}

let way: Way | null = null;

/** The camera goes from one view to a nearer one, only to be typed in. */
export function leaveForTyping(from: Camera, to: Camera): void {
  way = { from, to };
}

/** The camera follows what is typed: one that came near for it still leads back to where it came from. */
export function followTyping(from: Camera, to: Camera): void {
  if (way?.to === from) way = { from: way.from, to };
}

/** Goes back after typing, until the returned function is called. */
export function goBackAfterTyping(): () => void {
  let rest: number | undefined;
  const stop = (): void => window.clearTimeout(rest);
  const back = (): void => {
    if (way === null || sessionStore.getState().editing !== null) return;
    if (handIsDown()) {
      wait();
      return;
    }
    const { from, to } = way;
    way = null;
    if (cameraAhead() === to) glideTo(from);
  };
  const wait = (): void => {
    stop();
    if (way !== null && sessionStore.getState().editing === null) rest = window.setTimeout(back, restMs);
  };
  const ends = new AbortController();
  for (const kind of ['pointerdown', 'pointerup', 'keydown'] as const)
    window.addEventListener(kind, wait, { capture: true, signal: ends.signal });
  let { editing } = sessionStore.getState();
  const unsubscribe = sessionStore.subscribe((session) => {
    if (session.editing === editing) return;
    editing = session.editing;
    wait();
  });
  return () => {
    way = null;
    stop();
    ends.abort();
    unsubscribe();
  };
}
