// A rectangle on top of the board as an element of its own: the keyboard's cell, the marquee, the place where notes
// on their way would stand. The compositor moves it; no canvas is drawn for it.
import { useEffect, useRef } from 'react';
import type { Rect } from '#shared/base/geometry';
import { documentStore } from '../../state/document';
import { sessionStore } from '../../state/session';
import { gestureStore } from '../gestures/gesture-store';
import { incomingStore } from '../pictures/incoming-store';
import styles from './overlay.module.css';

interface MarkProps {
  readonly kind: 'cell' | 'item' | 'marquee' | 'place' | 'room';
  /** Board units, asked after every change; null: not there. */
  readonly rectNow: () => Rect | null;
}

export function Mark({ kind, rectNow }: MarkProps) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const move = (): void => {
      const mark = element.current;
      if (mark === null) return;
      const rect = documentStore.getState().mapId === null ? null : rectNow();
      mark.hidden = rect === null;
      if (rect === null) return;
      const { x, y, zoom } = sessionStore.getState().camera;
      const [left, top] = [Math.round((rect.x - x) * zoom), Math.round((rect.y - y) * zoom)];
      mark.style.transform = `translate(${left}px, ${top}px)`;
      mark.style.width = `${Math.round((rect.x + rect.width - x) * zoom) - left}px`;
      mark.style.height = `${Math.round((rect.y + rect.height - y) * zoom) - top}px`;
    };
    move();
    const stops = [documentStore, sessionStore, gestureStore, incomingStore].map((store) =>
      store.subscribe(move),
    );
    return () => {
      for (const stop of stops) stop();
    };
  }, [rectNow]);
  return <div ref={element} className={styles[kind]} hidden />;
}
