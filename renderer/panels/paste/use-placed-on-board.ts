// Keeps an element beside a place on the board, in view whatever the camera does. Moves the element alone: nothing is
// drawn anew.
import { type RefObject, useLayoutEffect } from 'react';
import { bottom, type Rect } from '#shared/base/geometry';
import type { BoardLayout } from '#shared/layout/board';
import { currentBoard } from '../../state/board';
import { documentStore } from '../../state/document';
import { sessionStore } from '../../state/session';
import type { CellPlace } from '../../tools/intent';
import { placeAt } from '../../tools/keys/walk';

/** CSS pixels kept free to the view's edges, and below what is there. */
const distance = 12;

const within = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(Math.max(low, high), value));

/** What the element stands below: the last note of the place, or the top of an empty one. */
function groundOf(layout: BoardLayout, cell: CellPlace): Rect {
  const place = placeAt(layout, cell);
  const last = place?.noteIds.at(-1);
  const note = last === undefined ? undefined : layout.notes.get(last)?.rect;
  return note ?? { ...(place?.rect ?? layout.bounds), height: 0 };
}

export function usePlacedOnBoard(box: RefObject<HTMLElement | null>, cell: CellPlace): void {
  useLayoutEffect(() => {
    const move = (): void => {
      const element = box.current;
      if (element === null || documentStore.getState().mapId === null) return;
      const { camera, viewport } = sessionStore.getState();
      const ground = groundOf(currentBoard().layout, cell);
      const left = (ground.x - camera.x) * camera.zoom;
      const below = (bottom(ground) - camera.y) * camera.zoom + distance;
      const { offsetWidth: width, offsetHeight: height } = element;
      const x = within(left, distance, viewport.width - width - distance);
      const y = within(below, distance, viewport.height - height - distance);
      element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
    };
    move();
    const stops = [documentStore, sessionStore].map((store) => store.subscribe(move));
    return () => {
      for (const stop of stops) stop();
    };
  }, [box, cell]);
}
