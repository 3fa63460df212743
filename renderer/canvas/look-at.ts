// The camera carried by hand from outside the board: a point of it is put into the middle of the view at once.
import type { BoardPoint, Camera } from '#shared/base/geometry';
import { currentBoard } from '../state/board';
import { sessionStore, setCamera } from '../state/session';
import { rememberPlace } from '../state/visited-places';
import { keptInSight } from '../tools/camera-steps';
import { cameraAhead, stopGlide } from './glide';

function centredOn({ x, y }: BoardPoint): Camera {
  const { camera, viewport } = sessionStore.getState();
  const { zoom } = camera;
  const centred = { x: x - viewport.width / 2 / zoom, y: y - viewport.height / 2 / zoom, zoom };
  return keptInSight(centred, currentBoard().layout.bounds, viewport);
}

/** Shows the point in the middle; as near to it as the board allows. */
export function lookAt(middle: BoardPoint): void {
  stopGlide();
  setCamera(centredOn(middle));
}

/** `lookAt` as a jump: the place that is left can be gone back to. */
export function jumpToPoint(middle: BoardPoint): void {
  rememberPlace(cameraAhead(), centredOn(middle));
  lookAt(middle);
}
