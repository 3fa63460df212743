// Runs the select tool over a list of inputs, as the window does: selection and camera follow the intents.
import type { BoardView } from '../../../renderer/tools/board-view';
import type { Intent } from '../../../renderer/tools/intent';
import type { SelectState } from '../../../renderer/tools/select/state';
import { selectTool } from '../../../renderer/tools/select-tool';
import type { ToolInput } from '../../../renderer/tools/tool-input';
import { boardView, pointer } from './board-view';

/** Runs inputs in order; selection and camera follow the intents as they do in the window. */
export function run(inputs: readonly ToolInput[], given: Partial<BoardView> = {}) {
  let state: SelectState = { name: 'idle' };
  let board = boardView(given);
  const intents: Intent[] = [];
  for (const input of inputs) {
    const step = selectTool(state, input, board);
    state = step.state;
    for (const intent of step.intents) {
      intents.push(intent);
      if (intent.kind === 'select') board = { ...board, selection: intent.ids };
      if (intent.kind === 'camera') board = { ...board, camera: intent.camera };
    }
  }
  return {
    state: state.name,
    intents,
    board,
    of: (kind: Intent['kind']) => intents.filter((i) => i.kind === kind),
  };
}

export const down = (x: number, y: number, keys = {}): ToolInput => ({
  kind: 'down',
  pointer: pointer(x, y, keys),
});
export const move = (x: number, y: number, keys = {}): ToolInput => ({
  kind: 'move',
  pointer: pointer(x, y, keys),
});
export const up = (x: number, y: number, keys = {}): ToolInput => ({
  kind: 'up',
  pointer: pointer(x, y, keys),
});
export const tick: ToolInput = { kind: 'tick', elapsedMs: 16 };
export const cancel: ToolInput = { kind: 'cancel' };
