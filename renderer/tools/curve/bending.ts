// select.bending: a point of an emotion curve follows the pointer up and down; let go, it is set by hand. Shift takes whole
// numbers. A mere click selects the point; Escape leaves no trace.
import { toBoard } from '#shared/base/geometry';
import type { BoardView } from '../board-view';
import type { Intent } from '../intent';
import { dragThreshold } from '../select/pointing';
import { scrolledAtEdge } from '../select/scrolled-at-edge';
import { type Bending, go, idle, type Reaction, type Step } from '../select/state';
import type { Pointer } from '../tool-input';
import { type Bent, bentBy, type CurveGrip } from './bent';

const over: Intent = { kind: 'bend', bent: null };

export const beginBending = (grip: CurveGrip, pointer: Pointer, { camera }: BoardView): Step =>
  go({ name: 'bending', grip, from: pointer, start: toBoard(camera, pointer.at), pointer, bent: false });

const bentNow = ({ grip, start, pointer }: Bending, { camera }: BoardView): Bent =>
  bentBy(grip, toBoard(camera, pointer.at).y - start.y, pointer.shift);

const show = (state: Bending, board: BoardView): Step =>
  go(state, { kind: 'bend', bent: bentNow(state, board) });

export const onBending: Reaction<Bending> = (state, input, board) => {
  if (input.kind === 'cancel') return go(idle, over);
  if (input.kind === 'tick') {
    const camera = state.bent ? scrolledAtEdge(state.pointer.at, board, input.elapsedMs) : null;
    if (camera === null) return go(state);
    const step = show(state, { ...board, camera });
    return go(step.state, { kind: 'camera', camera }, ...step.intents);
  }
  if (input.kind !== 'move' && input.kind !== 'up') return go(state);
  const far = Math.abs(input.pointer.at.y - state.from.at.y) >= dragThreshold;
  const next = { ...state, pointer: input.pointer, bent: state.bent || far };
  if (input.kind === 'move') return next.bent ? show(next, board) : go(next);
  const select: Intent = { kind: 'press', hit: { kind: 'slot', id: state.grip.slotId } };
  return next.bent
    ? go(idle, { kind: 'bent', bent: bentNow(next, board) }, over, select)
    : go(idle, over, select);
};
