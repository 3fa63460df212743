// The canvas as it is at this moment, in CSS pixels and with the screen's pixel ratio.
import { sessionStore } from '../state/session';
import type { Viewport } from './painter/pixel-rect';

export const viewportNow = (): Viewport => ({
  ...sessionStore.getState().viewport,
  pixelRatio: window.devicePixelRatio,
});
