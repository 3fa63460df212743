// Keeps a small canvas over the board with the picture of some items: painted when they change, only moved by the
// compositor while they or the camera move.
import { type RefObject, useEffect } from 'react';
import type { SceneItem } from '#shared/scene/primitives';
import { documentStore } from '../../state/document';
import { findStore } from '../../state/find';
import { findPanels } from '../../state/find-panels';
import { sessionStore } from '../../state/session';
import { gestureStore } from '../gestures/gesture-store';
import { boardPictures } from '../pictures/board-pictures';
import { viewportNow } from '../viewport-now';
import { GhostPicture } from './ghost-picture';

/** Items, and how far from their places they are shown, in board units. */
export interface ShownItems {
  readonly items: readonly SceneItem[];
  readonly dx: number;
  readonly dy: number;
}

const nothing: readonly SceneItem[] = [];

/** `now` is asked after every change, as long as a map is on the board; null: nothing to show. */
export function useItemPicture(
  canvas: RefObject<HTMLCanvasElement | null>,
  now: () => ShownItems | null,
): void {
  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d') ?? null;
    if (element === null || context === null) throw new Error('no canvas for a picture over the board');
    const resize = (width: number, height: number): void => {
      element.width = width;
      element.height = height;
    };
    const picture = new GhostPicture({ canvas: element, context }, resize, boardPictures.atHand);
    let sharpening: number | undefined;
    const move = (): void => {
      const shown = documentStore.getState().mapId === null ? null : now();
      const viewport = viewportNow();
      picture.setItems(shown?.items ?? nothing);
      const place =
        shown === null
          ? null
          : picture.place(sessionStore.getState().camera, viewport, shown.dx, shown.dy, performance.now());
      window.clearTimeout(sharpening);
      if (place !== null && place.sharpDueMs !== null) {
        sharpening = window.setTimeout(move, place.sharpDueMs);
      }
      // A canvas of nothing keeps no pixels.
      if (shown === null && !element.hidden) resize(0, 0);
      element.hidden = place === null;
      if (place === null) return;
      const ratio = viewport.pixelRatio;
      element.style.width = `${place.width / ratio}px`;
      element.style.height = `${place.height / ratio}px`;
      element.style.transform = `translate(${place.x / ratio}px, ${place.y / ratio}px)`;
    };
    const stores = [documentStore, sessionStore, gestureStore, findStore, findPanels];
    const stops = stores.map((store) => store.subscribe(move));
    move();
    return () => {
      window.clearTimeout(sharpening);
      for (const stop of stops) stop();
    };
  }, [canvas, now]);
}
