// What a tool wants done. A tool never does it itself: `canvas/run-intent` turns intents into session state,
// notes on their way and commands, so a gesture's only way to the document is the one write door.
import type { BoardPoint, Camera, Rect } from '#shared/base/geometry';
import type { Id } from '#shared/base/id';
import type { InkPoint } from '#shared/base/ink-code';
import type { CardTarget, DropTarget, Hit, PartDrop, PartHit, PictureTarget } from '#shared/layout/board';
import type { Bent } from './curve/bent';
import type { Shape } from './free/gripped';
import type { Lie } from './free/lie-at';
import type { Making } from './tool-input';

/** The keyboard's cell; both null: the parking lot. */
export interface CellPlace {
  readonly stageId: Id | null;
  readonly laneId: Id | null;
}

/** Notes, lying things, cards of touchpoints or a picture of a storyboard on their way: `dx`, `dy` in board units from where they are. */
export interface Drag {
  readonly ids: ReadonlySet<Id>;
  readonly dx: number;
  readonly dy: number;
  /** Leave the notes and drop copies. */
  readonly copies: boolean;
  readonly target: DropTarget | null;
  /** Where cards would go; null for anything else. */
  readonly card: CardTarget | null;
  /** Where the picture would go; null for anything else. */
  readonly picture: PictureTarget | null;
  /** What of them would lie where it is shown; null: nothing. */
  readonly lie: Lie | null;
}

/** The header of a part of the map on its way: `dx`, `dy` in board units from where it is. */
export interface CarriedPart {
  readonly part: PartHit;
  readonly dx: number;
  readonly dy: number;
  /** Null where it would stay. */
  readonly drop: PartDrop | null;
}

/** What a hand makes on the board: from where it went down to where it is. */
export interface Made {
  readonly what: Making;
  readonly from: BoardPoint;
  readonly to: BoardPoint;
  /** False for a mere click. */
  readonly drawn: boolean;
}

/** A thing on its way to another size. */
export interface Resized {
  readonly id: Id;
  readonly shape: Shape;
}

/** A connector on its way: to the note it would join, else to the pointer. */
export interface DrawnLine {
  readonly fromId: Id;
  readonly toId: Id | null;
  readonly at: BoardPoint;
}

export type Intent =
  | { readonly kind: 'select'; readonly ids: ReadonlySet<Id> }
  | { readonly kind: 'focus-cell'; readonly cell: CellPlace | null }
  | { readonly kind: 'camera'; readonly camera: Camera }
  | { readonly kind: 'marquee'; readonly area: Rect | null }
  /** Shows the shape being drawn; null: it is over, and the lasso is put back. */
  | { readonly kind: 'lasso'; readonly path: readonly BoardPoint[] | null }
  /** Shows the notes on their way; null: the drag is over and leaves nothing. */
  | { readonly kind: 'drag'; readonly drag: Drag | null }
  | { readonly kind: 'drop'; readonly drag: Drag }
  /** Shows the header of a part on its way; null: it is over and leaves nothing. */
  | { readonly kind: 'carry'; readonly carried: CarriedPart | null }
  | { readonly kind: 'put'; readonly carried: CarriedPart }
  /** Shows the thing as it would be; null: it is over and leaves nothing. */
  | { readonly kind: 'resize'; readonly resized: Resized | null }
  | { readonly kind: 'resized'; readonly resized: Resized }
  /** Shows the curve with the point where it is held; null: it is over and leaves nothing. */
  | { readonly kind: 'bend'; readonly bent: Bent | null }
  | { readonly kind: 'bent'; readonly bent: Bent }
  /** Shows what would be made; null: it is over, and the tool is put back. */
  | { readonly kind: 'make'; readonly made: Made | null }
  | { readonly kind: 'made'; readonly made: Made }
  /** Shows the line being drawn; null: it is over and leaves nothing. */
  | { readonly kind: 'connect'; readonly line: DrawnLine | null }
  | { readonly kind: 'join'; readonly fromId: Id; readonly to: { readonly noteId: Id } | CellPlace }
  /** Shows the ink of a stroke on its way; null: it is over. */
  | { readonly kind: 'ink'; readonly points: readonly InkPoint[] | null }
  /** A finished stroke, of at least one point. */
  | { readonly kind: 'draw'; readonly points: readonly InkPoint[] }
  /** Hides the strokes that the rubber has met; null: it is lifted. */
  | { readonly kind: 'erasing'; readonly ids: ReadonlySet<Id> | null }
  | { readonly kind: 'erase'; readonly ids: ReadonlySet<Id> }
  /** Somebody tries to carry what is locked: it is said why it stays. */
  | { readonly kind: 'locked'; readonly ids: ReadonlySet<Id> }
  /** A click without a drag on something that is no note: the board decides what that does. */
  | { readonly kind: 'press'; readonly hit: Hit }
  /** Edit what was double-clicked. */
  | { readonly kind: 'edit'; readonly hit: Hit };
