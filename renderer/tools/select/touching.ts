// select.touching: one finger. A tap is a click; moved, it drags a note or the board; held first, it draws a marquee
// on empty ground. A second finger is answered by the tool itself.
import { type Rect, rect } from '#shared/base/geometry';
import type { BoardView } from '../board-view';
import { selectedAlike } from '../selection';
import { drag, dragPicture } from './dragging';
import { throwLasso } from './lasso';
import { stretch } from './marquee';
import { click, isItem } from './pointing';
import { go, idle, type Reaction, type Touching } from './state';

/** CSS pixels that a finger wanders without meaning it. */
const touchSlop = 8;
const longPressMs = 350;

const over = { kind: 'marquee', area: null } as const;

/** Held long enough on empty ground: what follows is a marquee. */
const isHeld = ({ heldMs, hit, from }: Touching): boolean =>
  heldMs >= longPressMs && !isItem(hit) && hit?.kind !== 'picture' && !from.lasso;

export const onTouching: Reaction<Touching> = (state, input, board) => {
  const held = isHeld(state);
  if (input.kind === 'cancel') return go(idle, ...(held ? [over] : []));
  // Held and let go it was no tap: nothing is pressed by leaning on the board.
  if (input.kind === 'up') return go(idle, ...(held ? [over] : click(state, board)));
  if (input.kind === 'tick') {
    const longer = { ...state, heldMs: state.heldMs + input.elapsedMs };
    return held || !isHeld(longer) ? go(longer) : go(longer, { kind: 'marquee', area: spot(state, board) });
  }
  if (input.kind !== 'move') return go(state);
  const { from, start, hit } = state;
  const { pointer } = input;
  if (Math.hypot(pointer.at.x - from.at.x, pointer.at.y - from.at.y) < touchSlop) return go(state);
  if (from.lasso) return throwLasso(start, pointer, board);
  if (isItem(hit)) {
    const ids = board.selection.has(hit.id) ? board.selection : new Set(board.groupOf(hit.id));
    if (board.anyLocked(ids)) return go(idle, { kind: 'locked', ids });
    const step = drag({ name: 'dragging', ids: board.withContents(ids), start, pointer }, board);
    return go(step.state, { kind: 'select', ids }, ...step.intents);
  }
  if (hit?.kind === 'picture') return dragPicture(hit.id, start, pointer, board);
  if (held) return stretch({ name: 'marquee', start, pointer, before: selectedAlike(board, 'note') }, board);
  return go({ name: 'panning', from: from.at, camera: board.camera });
};

/** The first of a marquee, as large as a fingertip: the sign that the finger was held long enough. */
function spot({ start }: Touching, { camera }: BoardView): Rect {
  const side = (2 * touchSlop) / camera.zoom;
  return rect(start.x - side / 2, start.y - side / 2, side, side);
}
