// The size of the board's element in CSS pixels, kept in the session for whoever reckons with cameras.
import { type RefObject, useLayoutEffect } from 'react';
import { setViewport, useSession } from '../state/session';

export function useViewport(host: RefObject<HTMLElement | null>): { width: number; height: number } {
  useLayoutEffect(() => {
    const element = host.current;
    if (element === null) return;
    const measure = (): void => setViewport({ width: element.clientWidth, height: element.clientHeight });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [host]);
  return useSession((session) => session.viewport);
}
