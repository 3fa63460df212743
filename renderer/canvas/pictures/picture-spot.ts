// Where pictures would go: at a point of the board, or where nobody pointed, in the middle of the view.
import { type BoardPoint, type Rect, rect, toBoard } from '#shared/base/geometry';
import { picture } from '#shared/layout/board/measures';
import { currentBoard } from '../../state/board';
import { sessionStore } from '../../state/session';
import type { PictureSpot } from './add-given-pictures';

/** The room a picture at the point would take; how wide and high it is, nobody knows before it is read. */
export function roomAt({ x, y }: BoardPoint): Rect {
  const [width, height] = [picture.usual, (picture.usual * 3) / 4];
  return rect(x - width / 2, y - height / 2, width, height);
}

/** How far one that would lie exactly on another is moved: one would think that nothing came. */
const step = 24;

/** The middle of the view, beside what has its middle there. */
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
  return { middle: at };
}
