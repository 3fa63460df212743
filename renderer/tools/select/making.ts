// select.making: a text, a frame or an arrow is drawn on the board; a mere click makes one of the usual size. Escape leaves
// nothing. Shift makes a frame square and keeps an arrow to steps of 15°.
import { type BoardPoint, toBoard } from '#shared/base/geometry';
import type { BoardView } from '../board-view';
import { pulledEnd } from '../free/resized-box';
import type { Intent, Made } from '../intent';
import { dragThreshold } from './pointing';
import { scrolledAtEdge } from './scrolled-at-edge';
import { go, idle, type MakingThing, type Reaction, type Step } from './state';

const over: Intent = { kind: 'make', made: null };

function endOf({ what, start, pointer }: MakingThing, at: BoardPoint): BoardPoint {
  if (!pointer.shift || what === 'free_text') return at;
  if (what === 'arrow') return pulledEnd(start, at, true);
  const side = Math.max(Math.abs(at.x - start.x), Math.abs(at.y - start.y));
  return { x: start.x + side * Math.sign(at.x - start.x), y: start.y + side * Math.sign(at.y - start.y) };
}

function madeNow(state: MakingThing, { camera }: BoardView): Made {
  const { what, start, drawn, pointer } = state;
  return { what, from: start, to: endOf(state, toBoard(camera, pointer.at)), drawn };
}

const show = (state: MakingThing, board: BoardView): Step =>
  go(state, { kind: 'make', made: madeNow(state, board) });

export const onMaking: Reaction<MakingThing> = (state, input, board) => {
  if (input.kind === 'cancel') return go(idle, over);
  if (input.kind === 'tick') {
    const camera = state.drawn ? scrolledAtEdge(state.pointer.at, board, input.elapsedMs) : null;
    if (camera === null) return go(state);
    const step = show(state, { ...board, camera });
    return go(step.state, { kind: 'camera', camera }, ...step.intents);
  }
  if (input.kind !== 'move' && input.kind !== 'up') return go(state);
  const { at } = input.pointer;
  const far = Math.hypot(at.x - state.from.at.x, at.y - state.from.at.y) >= dragThreshold;
  const next = { ...state, pointer: input.pointer, drawn: state.drawn || far };
  if (input.kind === 'move') return next.drawn ? show(next, board) : go(next);
  return go(idle, { kind: 'made', made: madeNow(next, board) }, over);
};
