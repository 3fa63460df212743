// The select tool: idle → pointing → dragging | marquee | lasso, panning, for fingers touching and pinching, with the
// pen drawing and erasing. A pure step from state and input to the next state and intents; whoever holds the state
// runs the intents in order. Never touches a window or the document.
import type { BoardView } from './board-view';
import { onConnecting } from './connect/connecting';
import { onBending } from './curve/bending';
import { onDrawing } from './pen/drawing';
import { onErasing } from './pen/erasing';
import { onCarrying } from './select/carrying';
import { onDragging } from './select/dragging';
import { onIdle } from './select/idle';
import { onLasso } from './select/lasso';
import { onMaking } from './select/making';
import { onMarquee } from './select/marquee';
import { onPanning } from './select/panning';
import { onPinching, pinchInstead } from './select/pinching';
import { onPointing } from './select/pointing';
import { onResizing } from './select/resizing';
import type { SelectState, Step } from './select/state';
import { onTouching } from './select/touching';
import type { ToolInput } from './tool-input';

export function selectTool(state: SelectState, input: ToolInput, board: BoardView): Step {
  // A second finger makes anything the first one began a pinch, without a trace.
  if (input.kind === 'fingers' && state.name !== 'pinching') {
    return pinchInstead(selectTool(state, { kind: 'cancel', by: 'pair' }, board), input.at, board);
  }
  switch (state.name) {
    case 'idle':
      return onIdle(state, input, board);
    case 'pointing':
      return onPointing(state, input, board);
    case 'dragging':
      return onDragging(state, input, board);
    case 'carrying':
      return onCarrying(state, input, board);
    case 'connecting':
      return onConnecting(state, input, board);
    case 'drawing':
      return onDrawing(state, input, board);
    case 'erasing':
      return onErasing(state, input, board);
    case 'bending':
      return onBending(state, input, board);
    case 'resizing':
      return onResizing(state, input, board);
    case 'making':
      return onMaking(state, input, board);
    case 'marquee':
      return onMarquee(state, input, board);
    case 'lasso':
      return onLasso(state, input, board);
    case 'panning':
      return onPanning(state, input, board);
    case 'touching':
      return onTouching(state, input, board);
    case 'pinching':
      return onPinching(state, input, board);
  }
}

const timed: ReadonlySet<SelectState['name']> = new Set([
  'dragging',
  'carrying',
  'connecting',
  'resizing',
  'bending',
  'making',
  'marquee',
  'lasso',
  'touching',
]);

/** True while frames should be reported: only then can an edge scroll the board, or a finger be held. */
export const wantsTicks = (state: SelectState): boolean => timed.has(state.name);
