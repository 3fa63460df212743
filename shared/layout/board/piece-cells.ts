// The pieceCells of a lane for pieces: one for each stage, as high as the row.
import { rect } from '../../base/geometry';
import type { PieceCell } from '../board';
import type { LaneInput } from './lane-contents';

export const pieceCellsOf = (
  { lane, columns }: LaneInput,
  { top, height }: { readonly top: number; readonly height: number },
): PieceCell[] =>
  columns.map(({ stage, x, width }) => ({
    stageId: stage.id,
    laneId: lane.id,
    rect: rect(x, top, width, height),
  }));
