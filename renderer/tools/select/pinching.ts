// select.pinching: two fingers. What lies between them stays between them, zoomed as they part and moved as they move;
// the one that stays goes on as the hand.
import type { BoardView } from '../board-view';
import { keptInSight } from '../camera-steps';
import { pinchCamera } from '../pinch-camera';
import type { FingerPair } from '../tool-input';
import { go, idle, type Pinching, type Reaction, type Step } from './state';

export const onPinching: Reaction<Pinching> = (state, input, board) => {
  if (input.kind === 'fingers') {
    const camera = pinchCamera(state.camera, state.from, input.at);
    return go(state, { kind: 'camera', camera: keptInSight(camera, board.bounds, board.size) });
  }
  if (input.kind === 'move') return go({ name: 'panning', from: input.pointer.at, camera: board.camera });
  return go(input.kind === 'up' || input.kind === 'cancel' ? idle : state);
};

/** A pinch in place of what was going on; `left` is that gesture, cancelled. */
export const pinchInstead = (left: Step, from: FingerPair, { camera }: BoardView): Step =>
  go({ name: 'pinching', from, camera }, ...left.intents);
