// The states of the select tool. Each has a file of its own that says what every input does in it.
import type { BoardPoint, Camera, ScreenPoint } from '#shared/base/geometry';
import type { Id } from '#shared/base/id';
import type { Hit, PartHit } from '#shared/layout/board';
import type { BoardView } from '../board-view';
import type { CurveGrip } from '../curve/bent';
import type { Gripped } from '../free/gripped';
import type { Intent } from '../intent';
import type { InkLine } from '../pen/ink-line';
import type { FingerPair, Making, Pointer, ToolInput } from '../tool-input';

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

/** The header of a part of the map is carried. */
export interface Carrying {
  readonly name: 'carrying';
  readonly part: PartHit;
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

/** A free shape that is closed by a straight line back to its start. */
export interface Lasso {
  readonly name: 'lasso';
  /** From its start to where it is now. */
  readonly path: readonly BoardPoint[];
  /** How often the shape runs around each note it has met; 0: around it no longer. */
  readonly around: ReadonlyMap<Id, number>;
  readonly pointer: Pointer;
  /** What was selected before: Escape brings it back. */
  readonly before: ReadonlySet<Id>;
}

/** A finger is down and may yet become a tap, a drag, a pan, a marquee or one of two. */
export interface Touching {
  readonly name: 'touching';
  readonly hit: Hit | null;
  readonly from: Pointer;
  readonly start: BoardPoint;
  /** How long it has been held in its place. */
  readonly heldMs: number;
}

/** Two fingers zoom and pan: reckoned from where they and the camera were at first, so that nothing drifts. */
export interface Pinching {
  readonly name: 'pinching';
  readonly from: FingerPair;
  readonly camera: Camera;
}

/** The pen is down and leaves ink. */
export interface Drawing {
  readonly name: 'drawing';
  readonly line: InkLine;
}

/** The rubber is down. */
export interface Erasing {
  readonly name: 'erasing';
  readonly at: BoardPoint;
  /** The strokes it has met. */
  readonly ids: ReadonlySet<Id>;
}

/** A grip of a thing is held. */
export interface Resizing {
  readonly name: 'resizing';
  readonly gripped: Gripped;
  readonly pointer: Pointer;
  /** From the pointer to the grip, in board units: it does not leap under the hand. */
  readonly off: { readonly dx: number; readonly dy: number };
  readonly pulled: boolean;
}

/** A button is down on a point of an emotion curve. */
export interface Bending {
  readonly name: 'bending';
  readonly grip: CurveGrip;
  readonly from: Pointer;
  readonly start: BoardPoint;
  readonly pointer: Pointer;
  /** It has been moved far enough to mean it. */
  readonly bent: boolean;
}

/** A button is down with a tool that makes something. */
export interface MakingThing {
  readonly name: 'making';
  readonly what: Making;
  readonly from: Pointer;
  readonly start: BoardPoint;
  readonly pointer: Pointer;
  readonly drawn: boolean;
}

/** A button is down on a handle; once drawn, a line follows the pointer. */
export interface Connecting {
  readonly name: 'connecting';
  readonly fromId: Id;
  readonly from: Pointer;
  readonly pointer: Pointer;
  readonly drawn: boolean;
}

export type SelectState =
  | { readonly name: 'idle' }
  | Pointing
  | Dragging
  | Carrying
  | Connecting
  | Resizing
  | Bending
  | MakingThing
  | Drawing
  | Erasing
  | Marquee
  | Lasso
  | Panning
  | Touching
  | Pinching;

export interface Step {
  readonly state: SelectState;
  readonly intents: readonly Intent[];
}

/** What an input does in one state. */
export type Reaction<S extends SelectState> = (state: S, input: ToolInput, board: BoardView) => Step;

export const idle = { name: 'idle' } as const;
export const go = (state: SelectState, ...intents: Intent[]): Step => ({ state, intents });
