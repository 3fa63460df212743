// select.carrying: the header of a phase, stage, step or lane follows the pointer; a mark shows where the part would stand.
// Let go once, or not at all.
import { toBoard } from '#shared/base/geometry';
import type { Hit, PartHit } from '#shared/layout/board';
import type { BoardView } from '../board-view';
import { inView } from '../in-view';
import type { CarriedPart, Intent } from '../intent';
import { scrolledAtEdge } from './scrolled-at-edge';
import { type Carrying, go, idle, type Reaction, type Step } from './state';

const over: Intent = { kind: 'carry', carried: null };

export const onCarrying: Reaction<Carrying> = (state, input, board) => {
  if (input.kind === 'cancel') return go(idle, over);
  if (input.kind === 'move') return carry({ ...state, pointer: input.pointer }, board);
  if (input.kind === 'tick') {
    const camera = scrolledAtEdge(state.pointer.at, board, input.elapsedMs);
    if (camera === null) return go(state);
    const step = carry(state, { ...board, camera });
    return go(step.state, { kind: 'camera', camera }, ...step.intents);
  }
  if (input.kind !== 'up') return go(state);
  const carried = carriedNow({ ...state, pointer: input.pointer }, board);
  return carried.drop === null ? go(idle, over) : go(idle, { kind: 'put', carried }, over);
};

/** Shows where the header is now. */
export const carry = (state: Carrying, board: BoardView): Step =>
  go(state, { kind: 'carry', carried: carriedNow(state, board) });

/** The header of what can be moved among its like; a map stands alone. */
export const isPart = (hit: Hit | null): hit is PartHit =>
  hit?.kind === 'phase' || hit?.kind === 'stage' || hit?.kind === 'step' || hit?.kind === 'lane';

function carriedNow({ part, start, pointer }: Carrying, board: BoardView): CarriedPart {
  const at = toBoard(board.camera, pointer.at);
  const drop = inView(pointer.at, board) ? board.partDrop(part, at) : null;
  return { part, dx: at.x - start.x, dy: at.y - start.y, drop };
}
