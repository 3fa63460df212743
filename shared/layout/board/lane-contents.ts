// What a lane holds, laid out: the form in which every kind of lane answers. `contents-by-kind` says which function
// answers for which kind; the board asks it for the lanes that are not folded and puts the boxes where the row comes
// to be. A kind that draws something new gives it a list in `LaneBoxes` and in `BoardLayout`.
import type { Id } from '../../base/id';
import type { Project } from '../../model/project';
import type { Lane } from '../../model/records/lane';
import type { Side } from '../../model/sides';
import type { BoardLayout, NoteBox, PieceBox } from '../board';
import type { BoardType } from './board-type';
import type { Column, StepPlace } from './columns';

export interface LaneInput {
  readonly project: Project;
  readonly mapId: Id;
  readonly lane: Lane;
  /** The stages that are not folded, from left to right. */
  readonly columns: readonly Column[];
  /** The steps of these stages, from left to right. */
  readonly places: readonly StepPlace[];
  readonly type: BoardType;
  /** Whose eyes the board is seen through. */
  readonly side: Side;
}

/** What rows hold between them: lists of the layout that each lane adds to. */
export interface LaneBoxes extends Pick<BoardLayout, 'cells' | 'pieceCells' | 'legends'> {
  readonly pieces: readonly PieceBox[];
  readonly notes: readonly NoteBox[];
}

export interface LaneContents {
  /** So high the row is at least, in board units, with all padding; 0 where nothing is in the lane. */
  readonly height: number;
  /** So much of it stands in the lane's header, below its name. */
  readonly headRoom?: number;
  /** The boxes where they stand on the board: `top` and `height` are those of the row. */
  readonly boxes: (row: { readonly top: number; readonly height: number }) => Partial<LaneBoxes>;
}

/** Of a lane in which nothing is laid out: what it shows, if anything, is drawn over its whole row. */
export const emptyContents = (height: number): LaneContents => ({ height, boxes: () => ({}) });
