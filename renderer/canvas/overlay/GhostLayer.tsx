// Notes on their way over the board: a small canvas that is moved, not redrawn, while they are carried.
import { useRef } from 'react';
import { gestureStore } from '../gestures/gesture-store';
import styles from './overlay.module.css';
import { type ShownItems, useItemPicture } from './use-item-picture';

function carriedNow(): ShownItems | null {
  const { drag, taken } = gestureStore.getState();
  return drag === null || taken === null ? null : { items: taken.items, dx: drag.dx, dy: drag.dy };
}

export function GhostLayer() {
  const canvas = useRef<HTMLCanvasElement>(null);
  useItemPicture(canvas, carriedNow);
  return <canvas ref={canvas} className={styles.ghost} hidden />;
}
