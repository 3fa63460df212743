// select.idle: waits for a button, and says what a double click edits.
import { toBoard } from '#shared/base/geometry';
import { beginDrawing } from '../pen/drawing';
import { beginErasing } from '../pen/erasing';
import { go, idle, type Reaction, type SelectState } from './state';

export const onIdle: Reaction<Extract<SelectState, { name: 'idle' }>> = (state, input, board) => {
  if (input.kind === 'double') {
    const hit = board.hit(toBoard(board.camera, input.pointer.at));
    return hit === null ? go(idle) : go(idle, { kind: 'edit', hit });
  }
  if (input.kind !== 'down') return go(state);
  const { pointer } = input;
  if (pointer.button === 'middle' || pointer.space) {
    return go({ name: 'panning', from: pointer.at, camera: board.camera });
  }
  if (pointer.pen !== null) {
    if (pointer.button !== 'primary') return go(idle);
    return pointer.pen.does === 'draw'
      ? beginDrawing(pointer.pen, board)
      : beginErasing(pointer, pointer.pen, board);
  }
  const fromId = pointer.button === 'primary' && !pointer.lasso ? board.handleAt(pointer) : null;
  if (fromId !== null) return go({ name: 'connecting', fromId, from: pointer, pointer, drawn: false });
  const start = toBoard(board.camera, pointer.at);
  const hit = board.hit(start);
  if (pointer.by === 'touch') return go({ name: 'touching', hit, from: pointer, start, heldMs: 0 });
  const onNote = hit?.kind === 'note';
  // What is already selected stays so until the button is up: it may be the start of dragging all of it.
  const select = onNote && !board.selection.has(hit.id) && !pointer.shift && !pointer.ctrl && !pointer.lasso;
  const intents = select ? [{ kind: 'select', ids: new Set([hit.id]) } as const] : [];
  return go(
    pointer.button === 'primary' ? { name: 'pointing', hit, from: pointer, start } : idle,
    ...intents,
  );
};
