// select.lasso: a free shape that selects the notes whose middle lies inside. Shift adds them to what was selected,
// Ctrl takes them out. Each step looks only at the notes near it, however long the shape and however large the board.
import { type BoardPoint, toBoard } from '#shared/base/geometry';
import type { Id } from '#shared/base/id';
import type { BoardView } from '../board-view';
import { boundsOf, turnsAround } from '../lasso-shape';
import { selectedAlike } from '../selection';
import type { Pointer } from '../tool-input';
import { scrolledAtEdge } from './scrolled-at-edge';
import { go, idle, type Lasso, type Reaction, type Step } from './state';

const over = { kind: 'lasso', path: null } as const;
/** CSS pixels between two points of the shape. */
const grain = 2;

export const onLasso: Reaction<Lasso> = (state, input, board) => {
  if (input.kind === 'cancel') return go(idle, over, { kind: 'select', ids: state.before });
  if (input.kind === 'up') return go(idle, over);
  if (input.kind === 'move') return draw({ ...state, pointer: input.pointer }, board);
  if (input.kind !== 'tick') return go(state);
  const camera = scrolledAtEdge(state.pointer.at, board, input.elapsedMs);
  if (camera === null) return go(state);
  const step = draw(state, { ...board, camera });
  return go(step.state, { kind: 'camera', camera }, ...step.intents);
};

/** The lasso is thrown from `start`, and has come to the pointer. */
export const throwLasso = (start: BoardPoint, pointer: Pointer, board: BoardView): Step =>
  draw(
    { name: 'lasso', path: [start], around: new Map(), pointer, before: selectedAlike(board, 'note') },
    board,
  );

/** Shows the shape with its new point, and selects what is inside now. */
function draw(state: Lasso, board: BoardView): Step {
  const { path, before, pointer } = state;
  const at = toBoard(board.camera, pointer.at);
  const [start, last] = [path[0] ?? at, path.at(-1) ?? at];
  if (Math.hypot(at.x - last.x, at.y - last.y) * board.camera.zoom < grain) return go(state);
  // With the new point the shape has grown, or shrunk, by this triangle and nothing else.
  const step = [start, last, at] as const;
  const around = new Map(state.around);
  for (const id of board.notesIn(boundsOf(step))) {
    const centre = board.centreOf(id);
    const turns = centre === null ? 0 : turnsAround(step, centre);
    if (turns !== 0) around.set(id, (around.get(id) ?? 0) + turns);
  }
  const grown = [...path, at];
  return go(
    { ...state, path: grown, around },
    { kind: 'lasso', path: grown },
    { kind: 'select', ids: caught(around, before, pointer) },
  );
}

function caught(
  around: ReadonlyMap<Id, number>,
  before: ReadonlySet<Id>,
  { shift, ctrl }: Pointer,
): ReadonlySet<Id> {
  const ids = new Set(shift || ctrl ? before : []);
  for (const [id, turns] of around) {
    if (turns === 0) continue;
    if (ctrl) ids.delete(id);
    else ids.add(id);
  }
  return ids;
}
