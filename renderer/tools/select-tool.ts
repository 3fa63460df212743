// The select tool: idle → pointing → dragging | marquee, and panning. A pure step from state and input to the next
// state and intents; whoever holds the state runs the intents in order. Never touches a window or the document.
import type { BoardView } from './board-view';
import { onDragging } from './select/dragging';
import { onIdle } from './select/idle';
import { onMarquee } from './select/marquee';
import { onPanning } from './select/panning';
import { onPointing } from './select/pointing';
import type { SelectState, Step } from './select/state';
import type { ToolInput } from './tool-input';

export function selectTool(state: SelectState, input: ToolInput, board: BoardView): Step {
  switch (state.name) {
    case 'idle':
      return onIdle(state, input, board);
    case 'pointing':
      return onPointing(state, input, board);
    case 'dragging':
      return onDragging(state, input, board);
    case 'marquee':
      return onMarquee(state, input, board);
    case 'panning':
      return onPanning(state, input, board);
  }
}

/** True while frames should be reported: only then can an edge scroll the board. */
export const wantsTicks = (state: SelectState): boolean =>
  state.name === 'dragging' || state.name === 'marquee';
