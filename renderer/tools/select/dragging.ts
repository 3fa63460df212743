// select.dragging: notes and lying things follow the pointer; a mark shows where notes would stand, guides what lies in
// line. Dropped once, or not at all. Ctrl lets nothing draw them.
import { type ScreenPoint, toBoard } from '#shared/base/geometry';
import type { Id } from '#shared/base/id';
import type { BoardView } from '../board-view';
import type { Drag, Intent } from '../intent';
import { scrolledAtEdge } from './scrolled-at-edge';
import { type Dragging, go, idle, type Reaction, type Step } from './state';

const over: Intent = { kind: 'drag', drag: null };

export const onDragging: Reaction<Dragging> = (state, input, board) => {
  if (input.kind === 'cancel') return go(idle, over);
  if (input.kind === 'move') return drag({ ...state, pointer: input.pointer }, board);
  if (input.kind === 'tick') {
    const camera = scrolledAtEdge(state.pointer.at, board, input.elapsedMs);
    if (camera === null) return go(state);
    const step = drag(state, { ...board, camera });
    return go(step.state, { kind: 'camera', camera }, ...step.intents);
  }
  if (input.kind !== 'up') return go(state);
  const last = dragOf({ ...state, pointer: input.pointer }, board);
  const lands = last.target !== null || last.lie !== null || last.card !== null;
  return lands ? go(idle, { kind: 'drop', drag: last }, over) : go(idle, over);
};

/** Shows where the notes are now. */
export const drag = (state: Dragging, board: BoardView): Step =>
  go(state, { kind: 'drag', drag: dragOf(state, board) });

/** Beyond the view nobody sees where notes would land: let go there, they stay. */
const inView = ({ x, y }: ScreenPoint, { size }: BoardView): boolean =>
  x >= 0 && y >= 0 && x <= size.width && y <= size.height;

function dragOf({ ids, start, pointer }: Dragging, board: BoardView): Drag {
  const at = toBoard(board.camera, pointer.at);
  const copies = pointer.alt;
  // Copies may land beside their originals; what is moved does not count as a neighbour of itself.
  const [dx, dy] = [at.x - start.x, at.y - start.y];
  const seen = inView(pointer.at, board);
  const staying = copies ? new Set<Id>() : ids;
  if (areCards(ids, board)) {
    const card = seen ? board.cardTarget(at, staying) : null;
    return { ids, dx, dy, copies, target: null, card, lie: null };
  }
  const lie = seen ? board.lieAt({ ids, dx, dy, at }, !pointer.ctrl) : null;
  const all = lie !== null && lie.ids.size === ids.size;
  const target = seen && !all ? board.dropTarget(at, staying) : null;
  return { ids, dx: lie?.dx ?? dx, dy: lie?.dy ?? dy, copies, target, card: null, lie };
}

/** A selection is of one kind: the first of it tells. */
function areCards(ids: ReadonlySet<Id>, { kindOf }: BoardView): boolean {
  const [first] = ids;
  return first !== undefined && kindOf(first) === 'touchpoint';
}
