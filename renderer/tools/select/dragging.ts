// select.dragging: notes, lying things, cards and a picture of a storyboard follow the pointer; a mark shows where what
// stands in order would come to stand, guides what lies in line. Dropped once, or not at all. Ctrl lets nothing draw them.
import { type BoardPoint, toBoard } from '#shared/base/geometry';
import type { Id } from '#shared/base/id';
import type { BoardView } from '../board-view';
import { inView } from '../in-view';
import type { Drag, Intent } from '../intent';
import type { Pointer } from '../tool-input';
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
  const lands = [last.target, last.lie, last.card, last.picture].some((place) => place !== null);
  return lands ? go(idle, { kind: 'drop', drag: last }, over) : go(idle, over);
};

/** Shows where the notes are now. */
export const drag = (state: Dragging, board: BoardView): Step =>
  go(state, { kind: 'drag', drag: dragOf(state, board) });

function dragOf({ ids, start, pointer }: Dragging, board: BoardView): Drag {
  const at = toBoard(board.camera, pointer.at);
  const copies = pointer.alt;
  // Copies may land beside their originals; what is moved does not count as a neighbour of itself.
  const [dx, dy] = [at.x - start.x, at.y - start.y];
  const seen = inView(pointer.at, board);
  const staying = copies ? new Set<Id>() : ids;
  const nowhere = { ids, dx, dy, copies, target: null, card: null, picture: null, lie: null };
  const kind = kindOf(ids, board);
  if (kind === 'touchpoint') return { ...nowhere, card: seen ? board.cardTarget(at, staying) : null };
  if (kind === 'storyboard') {
    return { ...nowhere, copies: false, picture: seen ? board.pictureTarget(at, ids) : null };
  }
  const lie = seen ? board.lieAt({ ids, dx, dy, at }, !pointer.ctrl) : null;
  const all = lie !== null && lie.ids.size === ids.size;
  const target = seen && !all ? board.dropTarget(at, staying) : null;
  return { ...nowhere, dx: lie?.dx ?? dx, dy: lie?.dy ?? dy, target, lie };
}

/** What is carried is of one kind: the first of it tells. */
function kindOf(ids: ReadonlySet<Id>, board: BoardView): ReturnType<BoardView['kindOf']> {
  const [first] = ids;
  return first === undefined ? null : board.kindOf(first);
}

/** Picks up a picture of a storyboard, which is then what is selected. */
export function dragPicture(id: Id, start: BoardPoint, pointer: Pointer, board: BoardView): Step {
  const ids = new Set([id]);
  const step = drag({ name: 'dragging', ids, start, pointer }, board);
  return go(step.state, { kind: 'select', ids }, ...step.intents);
}
