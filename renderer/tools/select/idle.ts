// select.idle: waits for a button, and says what a double click edits.
import { toBoard } from '#shared/base/geometry';
import { beginBending } from '../curve/bending';
import { beginDrawing } from '../pen/drawing';
import { beginErasing } from '../pen/erasing';
import { isItem } from './pointing';
import { beginResizing } from './resizing';
import { go, idle, type Reaction, type SelectState } from './state';

export const onIdle: Reaction<Extract<SelectState, { name: 'idle' }>> = (state, input, board) => {
  if (input.kind === 'double') {
    const hit = board.hit(toBoard(board.camera, input.pointer.at));
    if (hit === null) return go(idle);
    // A double click goes into a group, one more edits what was chosen there.
    if (isItem(hit) && board.selection.size > 1 && board.groupOf(hit.id).length > 1) {
      return go(idle, { kind: 'select', ids: new Set([hit.id]) });
    }
    return go(idle, { kind: 'edit', hit });
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
  const { makes } = pointer;
  if (makes !== null && pointer.button === 'primary') {
    const start = toBoard(board.camera, pointer.at);
    return go({ name: 'making', what: makes, from: pointer, start, pointer, drawn: false });
  }
  const gripped = pointer.button === 'primary' && !pointer.lasso ? board.gripAt(pointer) : null;
  if (gripped !== null) return beginResizing(gripped, pointer, board);
  const curve = pointer.button === 'primary' && !pointer.lasso ? board.curvePointAt(pointer) : null;
  if (curve !== null) return beginBending(curve, pointer, board);
  const fromId = pointer.button === 'primary' && !pointer.lasso ? board.handleAt(pointer) : null;
  if (fromId !== null) return go({ name: 'connecting', fromId, from: pointer, pointer, drawn: false });
  const start = toBoard(board.camera, pointer.at);
  const hit = board.hit(start);
  if (pointer.by === 'touch') return go({ name: 'touching', hit, from: pointer, start, heldMs: 0 });
  const onItem = isItem(hit);
  // What is already selected stays so until the button is up: it may be the start of dragging all of it.
  const select = onItem && !board.selection.has(hit.id) && !pointer.shift && !pointer.ctrl && !pointer.lasso;
  const intents = select ? [{ kind: 'select', ids: new Set(board.groupOf(hit.id)) } as const] : [];
  return go(
    pointer.button === 'primary' ? { name: 'pointing', hit, from: pointer, start } : idle,
    ...intents,
  );
};
