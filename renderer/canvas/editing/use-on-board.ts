// Holds an element over its place on the board while the camera moves, without a redraw of React: its content is
// laid out in board units and scaled as a whole, so that type and line breaks are those of the picture.
import { type RefObject, useLayoutEffect } from 'react';
import type { Rect } from '#shared/base/geometry';
import { sessionStore } from '../../state/session';

export function useOnBoard(element: RefObject<HTMLElement | null>, rect: Rect): void {
  const { x, y, width, height } = rect;
  useLayoutEffect(() => {
    const place = (): void => {
      const { camera } = sessionStore.getState();
      const style = element.current?.style;
      if (style === undefined) return;
      const [left, top] = [(x - camera.x) * camera.zoom, (y - camera.y) * camera.zoom];
      style.transform = `translate(${left}px, ${top}px) scale(${camera.zoom})`;
      style.width = `${width}px`;
      style.minHeight = `${height}px`;
    };
    place();
    return sessionStore.subscribe(place);
  }, [element, x, y, width, height]);
}
