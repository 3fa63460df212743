// select.resizing: a grip follows the pointer, and the thing is shown as it would be; let go, it is so. Escape leaves it as
// it was.
import { type BoardPoint, toBoard } from '#shared/base/geometry';
import type { BoardView } from '../board-view';
import { type Gripped, pulled } from '../free/gripped';
import type { Intent, Resized } from '../intent';
import type { Pointer } from '../tool-input';
import { scrolledAtEdge } from './scrolled-at-edge';
import { go, idle, type Reaction, type Resizing, type Step } from './state';

const over: Intent = { kind: 'resize', resized: null };
/** CSS pixels that a hand wanders without meaning it. */
const threshold = 3;

function gripPoint({ grip, shape }: Gripped): BoardPoint {
  if ('ends' in shape) return grip === 'start' ? shape.ends[0] : shape.ends[1];
  const { x, y, width, height } = shape.box;
  const along = (low: boolean, high: boolean, start: number, size: number): number =>
    low ? start : high ? start + size : start + size / 2;
  return {
    x: along(grip.includes('w'), grip.includes('e'), x, width),
    y: along(grip.includes('n'), grip.includes('s'), y, height),
  };
}

/** A button has gone down on a grip. */
export function beginResizing(gripped: Gripped, pointer: Pointer, { camera }: BoardView): Step {
  const [at, held] = [toBoard(camera, pointer.at), gripPoint(gripped)];
  return go({
    name: 'resizing',
    gripped,
    pointer,
    off: { dx: held.x - at.x, dy: held.y - at.y },
    pulled: false,
  });
}

export const onResizing: Reaction<Resizing> = (state, input, board) => {
  if (input.kind === 'cancel') return go(idle, over);
  if (input.kind === 'tick') {
    const camera = state.pulled ? scrolledAtEdge(state.pointer.at, board, input.elapsedMs) : null;
    if (camera === null) return go(state);
    const step = show(state, { ...board, camera });
    return go(step.state, { kind: 'camera', camera }, ...step.intents);
  }
  if (input.kind !== 'move' && input.kind !== 'up') return go(state);
  const { at } = state.pointer;
  const far = Math.hypot(input.pointer.at.x - at.x, input.pointer.at.y - at.y) >= threshold;
  const next = state.pulled || far ? { ...state, pointer: input.pointer, pulled: true } : state;
  if (input.kind === 'move') return next.pulled ? show(next, board) : go(next);
  return next.pulled ? go(idle, { kind: 'resized', resized: resizedNow(next, board) }, over) : go(idle, over);
};

function resizedNow({ gripped, pointer, off }: Resizing, { camera }: BoardView): Resized {
  const { x, y } = toBoard(camera, pointer.at);
  return { id: gripped.id, shape: pulled(gripped, { x: x + off.dx, y: y + off.dy }, pointer.shift) };
}

const show = (state: Resizing, board: BoardView): Step =>
  go(state, { kind: 'resize', resized: resizedNow(state, board) });
