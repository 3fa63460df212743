// The stroke on its way: a canvas over the board that is there only while something is drawn, painted once a frame.
import { useEffect, useRef } from 'react';
import { ink as measures } from '#shared/layout/board/measures';
import { darkTheme, lightTheme } from '#shared/scene/theme';
import { penStore } from '../../state/pen';
import { sessionStore } from '../../state/session';
import { gestureStore } from '../gestures/gesture-store';
import { viewportNow } from '../viewport-now';
import { InkPicture } from './ink-picture';
import styles from './overlay.module.css';

export function InkLayer() {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d') ?? null;
    if (element === null || context === null) throw new Error('no canvas for ink');
    let picture: InkPicture | null = null;
    let frame: number | null = null;
    /** A canvas of nothing keeps no pixels. */
    const clear = (): void => {
      if (picture === null) return;
      picture = null;
      element.hidden = true;
      element.width = 0;
      element.height = 0;
    };
    const begin = (): InkPicture => {
      const { width, height, pixelRatio } = viewportNow();
      element.width = Math.ceil(width * pixelRatio);
      element.height = Math.ceil(height * pixelRatio);
      element.hidden = false;
      return new InkPicture(context);
    };
    const paint = (): void => {
      frame = null;
      const { ink: points } = gestureStore.getState();
      if (points === null) return;
      picture ??= begin();
      const { camera, dark } = sessionStore.getState();
      const { color, weight } = penStore.getState();
      const fill = (dark ? darkTheme : lightTheme).connectors[color];
      picture.show({ points, size: measures.sizes[weight], fill }, camera, viewportNow());
    };
    const stop = gestureStore.subscribe(({ ink }, before) => {
      if (ink === before.ink) return;
      if (ink === null) clear();
      else frame ??= requestAnimationFrame(paint);
    });
    return () => {
      stop();
      clear();
      if (frame !== null) cancelAnimationFrame(frame);
    };
  }, []);
  return <canvas ref={canvas} className={styles.ink} hidden />;
}
