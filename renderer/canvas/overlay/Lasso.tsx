// The lasso while it is drawn: a shape on top of the board, as an element of its own. No canvas is drawn for it.
import { useEffect, useRef } from 'react';
import { sessionStore } from '../../state/session';
import { gestureStore } from '../gestures/gesture-store';
import styles from './lasso.module.css';

export function Lasso() {
  const shape = useRef<SVGPolygonElement>(null);
  useEffect(() => {
    const draw = (): void => {
      const { lassoPath } = gestureStore.getState();
      const { x, y, zoom } = sessionStore.getState().camera;
      const points = (lassoPath ?? []).map(
        (point) => `${((point.x - x) * zoom).toFixed(1)},${((point.y - y) * zoom).toFixed(1)}`,
      );
      const shown = points.join(' ');
      if (shape.current?.getAttribute('points') !== shown) shape.current?.setAttribute('points', shown);
    };
    const stops = [gestureStore, sessionStore].map((store) => store.subscribe(draw));
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  return (
    <svg className={styles.lasso} aria-hidden>
      <polygon ref={shape} className={styles.shape} />
    </svg>
  );
}
