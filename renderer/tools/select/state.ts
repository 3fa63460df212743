// The states of the select tool. Each has a file of its own that says what every input does in it.
import type { BoardPoint, Camera, ScreenPoint } from '#shared/base/geometry';
import type { Id } from '#shared/base/id';
import type { Hit } from '#shared/layout/board';
import type { BoardView } from '../board-view';
import type { Intent } from '../intent';
import type { Pointer, ToolInput } from '../tool-input';

/** A button is down and the pointer has not yet moved far enough to mean a drag. */
export interface Pointing {
  readonly name: 'pointing';
  readonly hit: Hit | null;
  readonly from: Pointer;
  readonly start: BoardPoint;
}

export interface Dragging {
  readonly name: 'dragging';
  readonly ids: ReadonlySet<Id>;
  readonly start: BoardPoint;
  readonly pointer: Pointer;
}

export interface Marquee {
  readonly name: 'marquee';
  readonly start: BoardPoint;
  readonly pointer: Pointer;
  /** What was selected before: Escape brings it back. */
  readonly before: ReadonlySet<Id>;
}

export interface Panning {
  readonly name: 'panning';
  readonly from: ScreenPoint;
  readonly camera: Camera;
}

export type SelectState = { readonly name: 'idle' } | Pointing | Dragging | Marquee | Panning;

export interface Step {
  readonly state: SelectState;
  readonly intents: readonly Intent[];
}

/** What an input does in one state. */
export type Reaction<S extends SelectState> = (state: S, input: ToolInput, board: BoardView) => Step;

export const idle = { name: 'idle' } as const;
export const go = (state: SelectState, ...intents: Intent[]): Step => ({ state, intents });
