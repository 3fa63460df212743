// What a tool may see of the board while it decides. Read-only, and asked anew for every input.
import type { BoardPoint, Camera, Rect } from '#shared/base/geometry';
import type { Id } from '#shared/base/id';
import type { CardTarget, DropTarget, Hit, PartDrop, PartHit, PictureTarget } from '#shared/layout/board';
import type { AnyRecord } from '#shared/model/records';
import type { ViewSize } from './camera-steps';
import type { CurveGrip } from './curve/bent';
import type { Gripped } from './free/gripped';
import type { Carrying, Lie } from './free/lie-at';
import type { Pointer } from './tool-input';

export interface BoardView {
  readonly camera: Camera;
  readonly size: ViewSize;
  /** The whole board, beyond which no camera goes. */
  readonly bounds: Rect;
  /** All of one kind; notes and lying things count as one. */
  readonly selection: ReadonlySet<Id>;
  /** The kind of a thing that is selected; a picture that its lane puts in order is none of those that lie. */
  kindOf(id: Id): AnyRecord['type'] | 'storyboard' | null;
  hit(point: BoardPoint): Hit | null;
  dropTarget(point: BoardPoint, moving: ReadonlySet<Id>): DropTarget | null;
  /** Where a part of the map would come to stand among its like; null where it stands already. */
  partDrop(part: PartHit, point: BoardPoint): PartDrop | null;
  /** The same for cards of touchpoints. */
  cardTarget(point: BoardPoint, moving: ReadonlySet<Id>): CardTarget | null;
  /** The same for a picture of a storyboard. */
  pictureTarget(point: BoardPoint, moving: ReadonlySet<Id>): PictureTarget | null;
  notesIn(area: Rect): readonly Id[];
  /** The one selected note whose handle for connectors is under the pointer. */
  handleAt(pointer: Pick<Pointer, 'at' | 'by'>): Id | null;
  /** The strokes whose ink comes within `reach` board units of the way, without those that are locked. */
  strokesAlong(from: BoardPoint, to: BoardPoint, reach: number): readonly Id[];
  /** The thing and all that is in one group with it. */
  groupOf(id: Id): readonly Id[];
  /** With what lies in those of them that are frames, but for what is locked there. */
  withContents(ids: ReadonlySet<Id>): ReadonlySet<Id>;
  /** What of the carried would lie, and where; null: nothing. */
  lieAt(carrying: Omit<Carrying, 'reach'>, snaps: boolean): Lie | null;
  /** The grip under the pointer, of the one selected thing that can be resized. */
  gripAt(pointer: Pick<Pointer, 'at' | 'by'>): Gripped | null;
  /** The point of an emotion curve under the pointer. */
  curvePointAt(pointer: Pick<Pointer, 'at' | 'by'>): CurveGrip | null;
  /** True when one of the notes or lying things is locked. */
  anyLocked(ids: ReadonlySet<Id>): boolean;
  /** The middle of a note's paper; null where it is not seen. */
  centreOf(id: Id): BoardPoint | null;
}
