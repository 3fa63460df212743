// select.marquee: a rectangle that selects the notes it touches, added to what was selected when Shift is held.
import { spanned, toBoard } from '#shared/base/geometry';
import type { BoardView } from '../board-view';
import { scrolledAtEdge } from './scrolled-at-edge';
import { go, idle, type Marquee, type Reaction, type Step } from './state';

const over = { kind: 'marquee', area: null } as const;

export const onMarquee: Reaction<Marquee> = (state, input, board) => {
  if (input.kind === 'cancel') return go(idle, over, { kind: 'select', ids: state.before });
  if (input.kind === 'up') return go(idle, over);
  if (input.kind === 'move') return stretch({ ...state, pointer: input.pointer }, board);
  if (input.kind !== 'tick') return go(state);
  const camera = scrolledAtEdge(state.pointer.at, board, input.elapsedMs);
  if (camera === null) return go(state);
  const step = stretch(state, { ...board, camera });
  return go(step.state, { kind: 'camera', camera }, ...step.intents);
};

/** Shows the rectangle and selects what it touches now. */
export function stretch(state: Marquee, board: BoardView): Step {
  const area = spanned(state.start, toBoard(board.camera, state.pointer.at));
  const touched = board.notesIn(area);
  const ids = new Set(state.pointer.shift ? [...state.before, ...touched] : touched);
  return go(state, { kind: 'marquee', area }, { kind: 'select', ids });
}
