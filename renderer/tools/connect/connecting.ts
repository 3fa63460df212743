// select.connecting: a line is drawn from a handle of a note. On another note it joins them, on an empty place it makes
// a note there; Escape, or nothing under it, leaves no trace. Without a drag it was a click on what lies below.
import { type BoardPoint, toBoard } from '#shared/base/geometry';
import type { Id } from '#shared/base/id';
import type { BoardView } from '../board-view';
import type { CellPlace, Intent } from '../intent';
import { click, dragThreshold } from '../select/pointing';
import { scrolledAtEdge } from '../select/scrolled-at-edge';
import { type Connecting, go, idle, type Reaction, type Step } from '../select/state';

const over: Intent = { kind: 'connect', line: null };

export const onConnecting: Reaction<Connecting> = (state, input, board) => {
  if (input.kind === 'cancel') return go(idle, over);
  if (input.kind === 'move') {
    const { at } = input.pointer;
    const { from } = state;
    const drawn = state.drawn || Math.hypot(at.x - from.at.x, at.y - from.at.y) >= dragThreshold;
    const next = { ...state, pointer: input.pointer, drawn };
    return drawn ? draw(next, board) : go(next);
  }
  if (input.kind === 'tick') {
    const camera = state.drawn ? scrolledAtEdge(state.pointer.at, board, input.elapsedMs) : null;
    if (camera === null) return go(state);
    const step = draw(state, { ...board, camera });
    return go(step.state, { kind: 'camera', camera }, ...step.intents);
  }
  if (input.kind !== 'up') return go(state);
  if (!state.drawn) {
    const hit = board.hit(toBoard(board.camera, state.from.at));
    return go(idle, ...click({ hit, from: state.from }, board));
  }
  const at = toBoard(board.camera, input.pointer.at);
  const end = endAt(state.fromId, at, board);
  return end === null ? go(idle, over) : go(idle, over, { kind: 'join', fromId: state.fromId, to: end });
};

function draw(state: Connecting, board: BoardView): Step {
  const at = toBoard(board.camera, state.pointer.at);
  const end = endAt(state.fromId, at, board);
  const toId = end !== null && 'noteId' in end ? end.noteId : null;
  return go(state, { kind: 'connect', line: { fromId: state.fromId, at, toId } });
}

/** What the line would join there: another note, or a place for a new one; null for neither. */
function endAt(fromId: Id, at: BoardPoint, board: BoardView): { readonly noteId: Id } | CellPlace | null {
  const hit = board.hit(at);
  if (hit?.kind === 'note') return hit.id === fromId ? null : { noteId: hit.id };
  // A sign on an empty place of a cell stands for the cell.
  const isCell = hit?.kind === 'cell' || (hit?.kind === 'blank' && hit.stepId === null);
  if (isCell) return { stageId: hit.stageId, laneId: hit.laneId };
  return hit?.kind === 'parking' ? { stageId: null, laneId: null } : null;
}
