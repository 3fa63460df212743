// Draws a layer again in the next frame whenever document, session or gesture changed: never through React, which
// would reconcile sixty times a second for nothing.
import { useEffect } from 'react';
import { documentStore } from '../state/document';
import { sessionStore } from '../state/session';
import { gestureStore } from './gestures/gesture-store';

/** Calls `redraw` at once and after every change, as long as a map is on the board. */
export function useRedraw(redraw: () => void): void {
  useEffect(() => {
    const onChange = (): void => {
      if (documentStore.getState().mapId !== null) redraw();
    };
    onChange();
    const stops = [documentStore, sessionStore, gestureStore].map((store) => store.subscribe(onChange));
    return () => {
      for (const stop of stops) stop();
    };
  }, [redraw]);
}
