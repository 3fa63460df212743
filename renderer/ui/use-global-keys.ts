// Listens to every key press of the window, before the focused element sees it bubble away.
import { useEffect, useRef } from 'react';

/** Calls `onKey` for each key press, repeats included. */
export function useGlobalKeys(onKey: (event: KeyboardEvent) => void): void {
  const latest = useRef(onKey);
  latest.current = onKey;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => latest.current(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
