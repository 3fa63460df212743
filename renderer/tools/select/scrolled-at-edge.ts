// The camera after a frame of scrolling because the pointer is held near an edge; null when nothing moves.
import type { Camera, ScreenPoint } from '#shared/base/geometry';
import { edgeScroll } from '../auto-scroll';
import type { BoardView } from '../board-view';
import { keptInSight, panned } from '../camera-steps';

export function scrolledAtEdge(at: ScreenPoint, board: BoardView, elapsedMs: number): Camera | null {
  const { dx, dy } = edgeScroll(at, board.size, elapsedMs);
  if (dx === 0 && dy === 0) return null;
  const camera = keptInSight(panned(board.camera, dx, dy), board.bounds, board.size);
  return camera.x === board.camera.x && camera.y === board.camera.y ? null : camera;
}
