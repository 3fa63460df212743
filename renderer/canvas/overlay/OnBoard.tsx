// Lines on top of the board, given in board units: moved with the camera as a whole, never drawn anew for it.
import { type ReactNode, useEffect, useRef } from 'react';
import { sessionStore } from '../../state/session';
import styles from './connect.module.css';

/** Moves with the camera, without a redraw of React. */
export function OnBoard({ children }: { readonly children: ReactNode }) {
  const group = useRef<SVGGElement>(null);
  useEffect(() => {
    const place = (): void => {
      const { x, y, zoom } = sessionStore.getState().camera;
      group.current?.setAttribute('transform', `scale(${zoom}) translate(${-x} ${-y})`);
    };
    place();
    return sessionStore.subscribe(place);
  }, []);
  return (
    <svg className={styles.overlay} aria-hidden="true">
      <g ref={group}>{children}</g>
    </svg>
  );
}
