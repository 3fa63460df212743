// The cell of an images lane at a point, and before which of its pictures what comes there would stand.
import { type BoardPoint, bottom, contains, type Rect } from '../../base/geometry';
import type { Id } from '../../base/id';
import type { BoardLayout } from '../board';

export interface StoryboardSpot {
  readonly stageId: Id;
  readonly laneId: Id;
  /** Null: the end of the cell. */
  readonly beforeId: Id | null;
  /** The whole cell. */
  readonly rect: Rect;
}

/** Null outside of such cells. */
export function storyboardAt(layout: BoardLayout, point: BoardPoint): StoryboardSpot | null {
  const { lanes, pieceCells, pieces } = layout;
  const cell = pieceCells.find(({ rect }) => contains(rect, point));
  if (cell === undefined) return null;
  const { stageId, laneId, rect } = cell;
  if (lanes.find(({ lane }) => lane.id === laneId)?.lane.kind !== 'images') return null;
  const before = [...pieces.values()].find(
    (piece) =>
      piece.stageId === stageId &&
      piece.laneId === laneId &&
      (point.y < piece.rect.y ||
        (point.y <= bottom(piece.rect) && point.x < piece.rect.x + piece.rect.width / 2)),
  );
  return { stageId, laneId, beforeId: before?.id ?? null, rect };
}
