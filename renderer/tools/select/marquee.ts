// select.marquee: a rectangle that selects the notes it touches. Shift adds them to what was selected, Ctrl turns them
// over.
import { spanned, toBoard } from '#shared/base/geometry';
import type { Id } from '#shared/base/id';
import type { BoardView } from '../board-view';
import type { Pointer } from '../tool-input';
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
  const ids = combined(state.before, board.notesIn(area), state.pointer);
  return go(state, { kind: 'marquee', area }, { kind: 'select', ids });
}

function combined(
  before: ReadonlySet<Id>,
  touched: readonly Id[],
  { shift, ctrl }: Pointer,
): ReadonlySet<Id> {
  if (!shift && !ctrl) return new Set(touched);
  const ids = new Set(before);
  for (const id of touched) {
    if (ctrl && before.has(id)) ids.delete(id);
    else ids.add(id);
  }
  return ids;
}
