// select.pointing: a click until the pointer has moved four pixels; then a drag of notes or a marquee.
import type { Id } from '#shared/base/id';
import type { Intent } from '../intent';
import { toggled } from '../selection';
import { drag } from './dragging';
import { stretch } from './marquee';
import { go, idle, type Pointing, type Reaction } from './state';

/** CSS pixels. */
export const dragThreshold = 4;

export const onPointing: Reaction<Pointing> = (state, input, board) => {
  if (input.kind === 'cancel') return go(idle);
  if (input.kind === 'up') return go(idle, ...click(state, board.selection));
  if (input.kind !== 'move') return go(state);
  const { from, hit, start } = state;
  const { at } = input.pointer;
  if (Math.hypot(at.x - from.at.x, at.y - from.at.y) < dragThreshold) return go(state);
  if (hit?.kind === 'note') {
    const ids = board.selection.has(hit.id) ? board.selection : new Set([...board.selection, hit.id]);
    const step = drag({ name: 'dragging', ids, start, pointer: input.pointer }, board);
    return ids === board.selection ? step : go(step.state, { kind: 'select', ids }, ...step.intents);
  }
  return stretch({ name: 'marquee', start, pointer: input.pointer, before: board.selection }, board);
};

function click({ hit, from }: Pointing, selection: ReadonlySet<Id>): Intent[] {
  const adds = from.shift || from.ctrl;
  if (hit?.kind === 'note') {
    return [{ kind: 'select', ids: adds ? toggled(selection, hit.id) : new Set([hit.id]) }];
  }
  if (adds) return [];
  return hit === null
    ? [
        { kind: 'select', ids: new Set() },
        { kind: 'focus-cell', cell: null },
      ]
    : [{ kind: 'press', hit }];
}
