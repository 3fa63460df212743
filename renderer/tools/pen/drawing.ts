// select.drawing: the pen is down and leaves ink. Lifted, or lost to the system, it has drawn a stroke; Escape takes the
// stroke back. The board stands still under it.
import type { BoardView } from '../board-view';
import { type Drawing, go, idle, type Reaction, type Step } from '../select/state';
import type { PenUse, Pointer } from '../tool-input';
import { finishedLine, lineDrawnOn, lineFrom } from './ink-line';

/** A first finger that has drawn less than this, in CSS pixels and in milliseconds, was only the first of a pair. */
const leastLength = 48;
const leastMs = 250;

/** The ink on its way. */
const shown = (state: Drawing): Step => go(state, { kind: 'ink', points: state.line.points });

/** The first point of a stroke. */
export function beginDrawing(use: PenUse, { camera }: BoardView): Step {
  const [first, ...others] = use.trail;
  if (first === undefined) throw new Error('a pen came down nowhere');
  return shown({ name: 'drawing', line: lineDrawnOn(lineFrom(first, camera), others, camera) });
}

const drawnOn = (state: Drawing, pointer: Pointer, { camera }: BoardView): Drawing => ({
  ...state,
  line: lineDrawnOn(state.line, pointer.pen?.trail ?? [], camera),
});

const kept = ({ line }: Drawing, { camera }: BoardView): Step =>
  go(idle, { kind: 'draw', points: finishedLine(line, camera) }, { kind: 'ink', points: null });

const takenBack: Step = go(idle, { kind: 'ink', points: null });

const isMeant = ({ line: { length, last, startMs } }: Drawing): boolean =>
  length >= leastLength || last.timeMs - startMs >= leastMs;

export const onDrawing: Reaction<Drawing> = (state, input, board) => {
  if (input.kind === 'move') return shown(drawnOn(state, input.pointer, board));
  if (input.kind === 'up') return kept(drawnOn(state, input.pointer, board), board);
  if (input.kind !== 'cancel') return go(state);
  const stays = input.by === 'loss' || (input.by === 'pair' && isMeant(state));
  return stays ? kept(state, board) : takenBack;
};
