// What is on its way over the board: a small canvas that is moved, not redrawn, while it is carried. What is being made or
// resized is drawn here too, as it will be.
import { useRef } from 'react';
import { gestureStore } from '../gestures/gesture-store';
import styles from './overlay.module.css';
import { type ShownItems, useItemPicture } from './use-item-picture';

function carriedNow(): ShownItems | null {
  const { drag, taken, draft, carried } = gestureStore.getState();
  if (draft !== null) return { items: draft.items, dx: 0, dy: 0 };
  if (carried !== null) return carried;
  return drag === null || taken === null ? null : { items: taken.items, dx: drag.dx, dy: drag.dy };
}

export function GhostLayer() {
  const canvas = useRef<HTMLCanvasElement>(null);
  useItemPicture(canvas, carriedNow);
  return <canvas ref={canvas} className={styles.ghost} hidden />;
}
