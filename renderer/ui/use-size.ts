// Tells the size of an element in CSS pixels, border included, as long as it is there; zero when it goes.
import { type RefObject, useLayoutEffect } from 'react';

/** `onSize` is always the same function for one caller. */
export function useSize(
  element: RefObject<HTMLElement | null>,
  onSize: (width: number, height: number) => void,
): void {
  useLayoutEffect(() => {
    const measured = element.current;
    if (measured === null) return;
    const tell = (): void => onSize(measured.offsetWidth, measured.offsetHeight);
    const observer = new ResizeObserver(tell);
    observer.observe(measured);
    tell();
    return () => {
      observer.disconnect();
      onSize(0, 0);
    };
  }, [element, onSize]);
}
