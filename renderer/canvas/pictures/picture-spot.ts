// Where pictures would go: at a point of the board, or where nobody pointed, in the storyboard's cell where the keyboard
// stands, else in the middle of the view.
import { type BoardPoint, type Rect, rect, toBoard } from '#shared/base/geometry';
import { picture } from '#shared/layout/board/measures';
import { storyboardAt } from '#shared/layout/board/storyboard-at';
import { currentBoard } from '../../state/board';
import { sessionStore } from '../../state/session';
import { samePlace } from '../../tools/keys/place';
import type { PictureSpot } from './add-given-pictures';

/** The room a picture at the point would take, over a storyboard its cell; how wide and high it is, nobody knows before it is read. */
export function roomAt(point: BoardPoint): Rect {
  const cell = storyboardAt(currentBoard().layout, point);
  if (cell !== null) return cell.cell;
  const { x, y } = point;
  const [width, height] = [picture.usual, (picture.usual * 3) / 4];
  return rect(x - width / 2, y - height / 2, width, height);
}

/** At a point that was shown. */
export const spotAt = (middle: BoardPoint): PictureSpot => ({
  middle,
  cell: storyboardAt(currentBoard().layout, middle),
});

/** The end of the storyboard's cell where the keyboard stands, or of that of the picture it is on. */
function cellHere(): PictureSpot['cell'] {
  const { layout } = currentBoard();
  const { selection, cell } = sessionStore.getState();
  const [first] = selection;
  const at = first === undefined ? cell : (layout.pieces.get(first) ?? null);
  const place = at === null ? undefined : layout.pieceCells.find((one) => samePlace(one, at));
  const lane = layout.lanes.find((box) => box.lane.id === place?.laneId)?.lane;
  return place === undefined || lane?.kind !== 'images' ? null : { ...place, beforeId: null };
}

/** How far one that would lie exactly on another is moved: one would think that nothing came. */
const step = 24;

/** Where the keyboard stands, if that is a storyboard; else the middle of the view, beside what has its middle there. */
export function spotHere(): PictureSpot {
  const { camera, viewport } = sessionStore.getState();
  const middle = toBoard(camera, { x: viewport.width / 2, y: viewport.height / 2 });
  const taken = [...currentBoard().layout.lying.values()].map(({ rect: area }) => ({
    x: area.x + area.width / 2,
    y: area.y + area.height / 2,
  }));
  let at = middle;
  while (taken.some(({ x, y }) => Math.abs(x - at.x) < step / 2 && Math.abs(y - at.y) < step / 2)) {
    at = { x: at.x + step, y: at.y + step };
  }
  return { middle: at, cell: cellHere() };
}
