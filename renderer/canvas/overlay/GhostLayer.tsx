// Notes on their way over the board: a small canvas that is moved, not redrawn, while they are carried.
import { useEffect, useRef } from 'react';
import type { SceneItem } from '#shared/scene/primitives';
import { sessionStore } from '../../state/session';
import { gestureStore } from '../gestures/gesture-store';
import { viewportNow } from '../viewport-now';
import { GhostPicture } from './ghost-picture';
import styles from './overlay.module.css';

const nothing: readonly SceneItem[] = [];

export function GhostLayer() {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d') ?? null;
    if (element === null || context === null) throw new Error('no canvas for notes on their way');
    const resize = (width: number, height: number): void => {
      element.width = width;
      element.height = height;
    };
    const picture = new GhostPicture({ canvas: element, context }, resize, () => null);
    const move = (): void => {
      const { drag, taken } = gestureStore.getState();
      const viewport = viewportNow();
      picture.setItems(taken?.items ?? nothing);
      const place =
        drag === null ? null : picture.place(sessionStore.getState().camera, viewport, drag.dx, drag.dy);
      element.hidden = place === null;
      if (place === null) return;
      const ratio = viewport.pixelRatio;
      element.style.width = `${place.width / ratio}px`;
      element.style.height = `${place.height / ratio}px`;
      element.style.transform = `translate(${place.x / ratio}px, ${place.y / ratio}px)`;
    };
    const stops = [gestureStore.subscribe(move), sessionStore.subscribe(move)];
    move();
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  return <canvas ref={canvas} className={styles.ghost} hidden />;
}
