// select.panning: the hand. The board follows the pointer; letting go or Escape ends it where it is.
import { keptInSight, panned } from '../camera-steps';
import { go, idle, type Panning, type Reaction } from './state';

export const onPanning: Reaction<Panning> = (state, input, board) => {
  if (input.kind === 'up' || input.kind === 'cancel') return go(idle);
  if (input.kind !== 'move') return go(state);
  const { at } = input.pointer;
  const camera = panned(
    { ...state.camera, zoom: board.camera.zoom },
    at.x - state.from.x,
    at.y - state.from.y,
  );
  return go(state, { kind: 'camera', camera: keptInSight(camera, board.bounds, board.size) });
};
