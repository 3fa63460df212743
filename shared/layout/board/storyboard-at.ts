// Where a picture put down at a point of a storyboard would go: the cell of the images lane, and the picture it would stand
// before; the end of a cell that is folded away.
import { type BoardPoint, bottom, contains, type Rect, rect, right } from '../../base/geometry';
import type { Id } from '../../base/id';
import type { BoardLayout, PictureTarget } from '../board';
import { foldedPlaceAt } from './folded-place';
import { cellPadding, gap, picture } from './measures';

const markWidth = 4;

const beside = (x: number, { y, height }: Rect): Rect => rect(x - markWidth / 2, y, markWidth, height);

/** Those on their way are passed over. Null outside of such cells. */
export function storyboardAt(
  layout: BoardLayout,
  point: BoardPoint,
  moving: ReadonlySet<Id> = new Set(),
): PictureTarget | null {
  const place = layout.pieceCells.find(({ rect: area }) => contains(area, point));
  if (place === undefined) return foldedTarget(layout, point);
  const { stageId, laneId, rect: cell } = place;
  if (layout.lanes.find(({ lane }) => lane.id === laneId)?.lane.kind !== 'images') return null;
  const staying = [...layout.pieces.values()].filter(
    (piece) => piece.stageId === stageId && piece.laneId === laneId && !moving.has(piece.id),
  );
  const before = staying.find(
    ({ rect: area }) => point.y < area.y || (point.y <= bottom(area) && point.x < area.x + area.width / 2),
  );
  const last = staying.at(-1);
  const mark =
    before !== undefined
      ? beside(before.rect.x - gap / 2, before.rect)
      : last !== undefined
        ? beside(right(last.rect) + gap / 2, last.rect)
        : beside(cell.x + cellPadding - gap / 2, rect(cell.x, cell.y + cellPadding, 0, emptyHeight(cell)));
  return { stageId, laneId, beforeId: before?.id ?? null, mark, folded: false, cell };
}

/** How high the mark stands in a cell without pictures. */
const emptyHeight = ({ height }: Rect): number => Math.min(picture.storyboard, height - 2 * cellPadding);

function foldedTarget(layout: BoardLayout, point: BoardPoint): PictureTarget | null {
  const place = foldedPlaceAt(layout, point);
  if (place?.lane.kind !== 'images') return null;
  const { stageId, lane, rect: cell } = place;
  return { stageId, laneId: lane.id, beforeId: null, mark: cell, folded: true, cell };
}
