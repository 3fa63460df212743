// select.pointing: a click until the pointer has moved four pixels; then a drag of notes, lying things, cards or a picture,
// or of the header of a part, a marquee or a lasso.
import type { Hit, ItemHit } from '#shared/layout/board';
import type { BoardView } from '../board-view';
import type { Intent } from '../intent';
import { selectedAlike, toggled } from '../selection';
import { carry, isPart } from './carrying';
import { drag, dragPicture } from './dragging';
import { throwLasso } from './lasso';
import { stretch } from './marquee';
import { go, idle, type Pointing, type Reaction } from './state';

/** CSS pixels. */
export const dragThreshold = 4;

export const onPointing: Reaction<Pointing> = (state, input, board) => {
  if (input.kind === 'cancel') return go(idle);
  if (input.kind === 'up') return go(idle, ...click(state, board));
  if (input.kind !== 'move') return go(state);
  const { from, hit, start } = state;
  const { at } = input.pointer;
  if (Math.hypot(at.x - from.at.x, at.y - from.at.y) < dragThreshold) return go(state);
  if (from.lasso || (from.alt && !isItem(hit))) {
    return throwLasso(start, input.pointer, board);
  }
  if (isItem(hit)) {
    const ids = board.selection.has(hit.id)
      ? board.selection
      : new Set([...selectedAlike(board, classOf(hit)), ...board.groupOf(hit.id)]);
    const carried = board.withContents(ids);
    // What is locked stays; its copies may go.
    if (!input.pointer.alt && board.anyLocked(ids)) return go(idle, { kind: 'locked', ids });
    const step = drag({ name: 'dragging', ids: carried, start, pointer: input.pointer }, board);
    return ids === board.selection ? step : go(step.state, { kind: 'select', ids }, ...step.intents);
  }
  if (hit?.kind === 'picture') return dragPicture(hit.id, start, input.pointer, board);
  if (isPart(hit) && !from.shift && !from.ctrl) {
    return carry({ name: 'carrying', part: hit, start, pointer: input.pointer }, board);
  }
  return stretch(
    { name: 'marquee', start, pointer: input.pointer, before: selectedAlike(board, 'note') },
    board,
  );
};

/** What is carried. */
export const isItem = (hit: Hit | null): hit is ItemHit =>
  hit?.kind === 'note' || hit?.kind === 'lying' || hit?.kind === 'touchpoint';

/** A type of records of the class that is selected together with it: notes and what lies, or touchpoints. */
const classOf = ({ kind }: ItemHit): 'note' | 'touchpoint' => (kind === 'touchpoint' ? kind : 'note');

/** What a press without a drag does. */
export function click({ hit, from }: Pick<Pointing, 'hit' | 'from'>, board: BoardView): Intent[] {
  if (from.lasso) return [{ kind: 'lasso', path: null }];
  const adds = from.shift || from.ctrl;
  // Stages are selected together too: they are grouped into phases.
  if (isItem(hit)) {
    const group = board.groupOf(hit.id);
    // Inside a group one of its things stays chosen until another is.
    const inside = !adds && board.selection.size === 1 && board.selection.has(hit.id);
    const own = inside ? [hit.id] : group;
    return [
      { kind: 'select', ids: adds ? toggled(selectedAlike(board, classOf(hit)), group) : new Set(own) },
    ];
  }
  if (hit?.kind === 'connector' || (adds && hit?.kind === 'stage')) {
    const ids = adds ? toggled(selectedAlike(board, hit.kind), [hit.id]) : new Set([hit.id]);
    return [{ kind: 'select', ids }];
  }
  if (adds) return [];
  return hit === null
    ? [
        { kind: 'select', ids: new Set() },
        { kind: 'focus-cell', cell: null },
      ]
    : [{ kind: 'press', hit }];
}
