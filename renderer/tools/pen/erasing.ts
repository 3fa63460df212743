// select.erasing: the rubber is down. Whole strokes that it meets are gone at once to the eye, and from the document when
// it is lifted, all in one step. Escape, or a lost pointer, brings them back.
import { type BoardPoint, toBoard } from '#shared/base/geometry';
import type { BoardView } from '../board-view';
import { type Erasing, go, idle, type Reaction, type Step } from '../select/state';
import type { PenUse, Pointer } from '../tool-input';

/** CSS pixels around its tip in which a rubber rubs; a fingertip is thicker. */
const reach: Readonly<Record<Pointer['by'], number>> = { mouse: 8, pen: 8, touch: 16 };

const over = { kind: 'erasing', ids: null } as const;

export function beginErasing(pointer: Pointer, use: PenUse, board: BoardView): Step {
  const at = toBoard(board.camera, pointer.at);
  return rubbed({ name: 'erasing', at, ids: new Set() }, pointer, use, board);
}

function rubbed(state: Erasing, { by }: Pointer, { trail }: PenUse, board: BoardView): Step {
  const ids = new Set(state.ids);
  let { at } = state;
  for (const sample of trail) {
    const next: BoardPoint = toBoard(board.camera, sample.at);
    for (const id of board.strokesAlong(at, next, reach[by] / board.camera.zoom)) ids.add(id);
    at = next;
  }
  // The same set while nothing new was met: nothing is painted then.
  const met = ids.size === state.ids.size ? state.ids : ids;
  return go({ name: 'erasing', at, ids: met }, { kind: 'erasing', ids: met });
}

export const onErasing: Reaction<Erasing> = (state, input, board) => {
  if (input.kind === 'cancel') return go(idle, over);
  if (input.kind === 'move') {
    const { pen } = input.pointer;
    return pen === null ? go(state) : rubbed(state, input.pointer, pen, board);
  }
  if (input.kind !== 'up') return go(state);
  return state.ids.size === 0 ? go(idle, over) : go(idle, { kind: 'erase', ids: state.ids }, over);
};
