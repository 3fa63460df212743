// All marks on top of the board.
import type { Rect } from '#shared/base/geometry';
import { currentBoard } from '../../state/board';
import { sessionStore } from '../../state/session';
import { placeAt } from '../../tools/keys/walk';
import { gestureStore } from '../gestures/gesture-store';
import { Mark } from './Mark';

/** The keyboard's cell; not while something else shows where one is. */
function cellNow(): Rect | null {
  const { cell, editing } = sessionStore.getState();
  const busy = editing !== null || gestureStore.getState().drag !== null;
  return cell === null || busy ? null : (placeAt(currentBoard().layout, cell)?.rect ?? null);
}

const marqueeNow = (): Rect | null => sessionStore.getState().marquee;
const placeNow = (): Rect | null => gestureStore.getState().drag?.target?.mark ?? null;

export function Marks() {
  return (
    <>
      <Mark kind="cell" rectNow={cellNow} />
      <Mark kind="marquee" rectNow={marqueeNow} />
      <Mark kind="place" rectNow={placeNow} />
    </>
  );
}
