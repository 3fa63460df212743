// What a tool is told: pointer events in canvas pixels with the keys held, frames that pass, and Escape.
// Only data, so that every state can be tested without a window.
import type { ScreenPoint } from '#shared/base/geometry';

/** Where a pen was at a moment. */
export interface Sample {
  readonly at: ScreenPoint;
  /** From 0 to 1; null where the device does not tell. */
  readonly pressure: number | null;
  /** Milliseconds of any steady clock. */
  readonly timeMs: number;
}

/** What a pointer does while the pen is taken, or when a pen comes down with its rubber. */
export interface PenUse {
  readonly does: 'draw' | 'erase';
  /** Where it has been since the event before, the newest last; never empty. */
  readonly trail: readonly Sample[];
}

/** What is made by drawing it on the board, or by a click. */
export type Making = 'free_text' | 'frame' | 'arrow';

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
  /** The tool that was taken to make something; null: none. */
  readonly makes: Making | null;
  /** The lasso was taken: what is drawn is a free shape, also over notes. */
  readonly lasso: boolean;
  /** Null where it neither draws nor erases. */
  readonly pen: PenUse | null;
}

export type FingerPair = readonly [ScreenPoint, ScreenPoint];

export type ToolInput =
  | { readonly kind: 'down' | 'move' | 'up' | 'double'; readonly pointer: Pointer }
  /** Two fingers are on the board, and are there now. */
  | { readonly kind: 'fingers'; readonly at: FingerPair }
  /** A frame passed while a button is down: the time for scrolling at the edges. */
  | { readonly kind: 'tick'; readonly elapsedMs: number }
  /** Escape or a hand that was a palm; a `loss`: the system took the pointer away; `pair`: a second finger came. */
  | { readonly kind: 'cancel'; readonly by?: 'loss' | 'pair' };
