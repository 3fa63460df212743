// What a tool is told: pointer events in canvas pixels with the keys held, frames that pass, and Escape.
// Only data, so that every state can be tested without a window.
import type { ScreenPoint } from '#shared/base/geometry';

export interface Pointer {
  readonly at: ScreenPoint;
  readonly by: 'mouse' | 'pen' | 'touch';
  readonly button: 'primary' | 'middle' | 'secondary';
  readonly shift: boolean;
  /** Ctrl, or Cmd on a Mac. */
  readonly ctrl: boolean;
  readonly alt: boolean;
  /** The space bar is held: the hand. */
  readonly space: boolean;
  /** The lasso was taken: what is drawn is a free shape, also over notes. */
  readonly lasso: boolean;
}

export type FingerPair = readonly [ScreenPoint, ScreenPoint];

export type ToolInput =
  | { readonly kind: 'down' | 'move' | 'up' | 'double'; readonly pointer: Pointer }
  /** Two fingers are on the board, and are there now. */
  | { readonly kind: 'fingers'; readonly at: FingerPair }
  /** A frame passed while a button is down: the time for scrolling at the edges. */
  | { readonly kind: 'tick'; readonly elapsedMs: number }
  /** Escape, or the system took the pointer away. */
  | { readonly kind: 'cancel' };
