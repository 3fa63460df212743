// Draws a layer again in the next frame when one of the things it shows is another one: never through React, which
// would reconcile sixty times a second for nothing, and never for a change it does not show.
import { useEffect } from 'react';
import { documentStore } from '../state/document';
import { findStore } from '../state/find';
import { sessionStore } from '../state/session';
import { gestureStore } from './gestures/gesture-store';
import { travelStore } from './overlay/travel-store';
import { arrivedStore } from './pictures/board-pictures';

/**
 * Calls `redraw` at once, and after every change that gives `shown` another list, as long as a map is on the board.
 */
export function useRedraw(shown: () => readonly unknown[], redraw: () => void): void {
  useEffect(() => {
    let last: readonly unknown[] | null = null;
    const onChange = (): void => {
      if (documentStore.getState().mapId === null) return;
      const now = shown();
      if (last?.every((thing, at) => thing === now[at])) return;
      last = now;
      redraw();
    };
    onChange();
    const stops = [documentStore, sessionStore, gestureStore, findStore, travelStore, arrivedStore].map(
      (store) => store.subscribe(onChange),
    );
    return () => {
      for (const stop of stops) stop();
    };
  }, [shown, redraw]);
}
