// All marks on top of the board.
import type { Rect } from '#shared/base/geometry';
import { currentBoard } from '../../state/board';
import { sessionStore } from '../../state/session';
import { rectOfItem } from '../../tools/keys/standing';
import { placeAt } from '../../tools/keys/walk';
import { gestureStore } from '../gestures/gesture-store';
import { incomingStore } from '../pictures/incoming-store';
import { Lasso } from './Lasso';
import { Mark } from './Mark';

/** The keyboard's cell; not while something else shows where one is. */
function cellNow(): Rect | null {
  const { cell, editing } = sessionStore.getState();
  const busy = editing !== null || gestureStore.getState().drag !== null;
  return cell === null || busy ? null : (placeAt(currentBoard().layout, cell)?.rect ?? null);
}

/** Where keys have walked to among several, or beside what is selected: a frame alone does not tell it. */
function itemNow(): Rect | null {
  const { selection, cursor, editing } = sessionStore.getState();
  const busy = editing !== null || gestureStore.getState().drag !== null;
  if (cursor === null || busy || (selection.size === 1 && selection.has(cursor))) return null;
  return rectOfItem(currentBoard().layout, cursor);
}

const marqueeNow = (): Rect | null => sessionStore.getState().marquee;
/** Where what is on its way would go. */
function targetNow() {
  const { drag } = gestureStore.getState();
  return drag?.target ?? drag?.card ?? drag?.picture ?? null;
}

function placeNow(): Rect | null {
  const target = targetNow();
  if (target !== null) return target.folded ? null : target.mark;
  return gestureStore.getState().carried?.drop?.mark ?? incomingStore.getState().line;
}

function roomNow(): Rect | null {
  const target = targetNow();
  return target?.folded === true ? target.mark : incomingStore.getState().room;
}

export function Marks() {
  return (
    <>
      <Mark kind="cell" rectNow={cellNow} />
      <Mark kind="item" rectNow={itemNow} />
      <Mark kind="marquee" rectNow={marqueeNow} />
      <Lasso />
      <Mark kind="place" rectNow={placeNow} />
      <Mark kind="room" rectNow={roomNow} />
    </>
  );
}
