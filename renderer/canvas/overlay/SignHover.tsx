// What a hand over a small sign is told: by the cursor, that an empty place is pressed; in words, what a padlock says.
import { toBoard } from '#shared/base/geometry';
import { boardText } from '#shared/text/board-text';
import { sessionStore } from '../../state/session';
import { blankAt } from '../../tools/blanks';
import { lockMarkAt } from '../../tools/lock-marks';
import { pointerOf } from '../gestures/pointer-of';
import { seenLayout } from '../gestures/seen-layout';
import { useBoardHover } from '../gestures/use-board-hover';

function look(event: PointerEvent, board: HTMLElement): void {
  const { camera, preferences } = sessionStore.getState();
  const at = toBoard(camera, pointerOf(event, board).at);
  const layout = seenLayout();
  board.dataset.blank = String(blankAt(layout, at) !== null);
  const lock = lockMarkAt(layout, at);
  if (lock === null) board.removeAttribute('title');
  else {
    const { thingLocked, structureLocked } = boardText;
    board.title = (lock.on === 'thing' ? thingLocked : structureLocked)[preferences.language];
  }
}

export function SignHover() {
  useBoardHover(look);
  return null;
}
