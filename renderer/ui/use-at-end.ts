// The last word of a component that goes away. A field that is taken from the page tells of no blur: what was typed in it
// is kept here.
import { useLayoutEffect, useRef } from 'react';

/** Runs `last`, as it was drawn last, when the component goes. */
export function useAtEnd(last: () => void): void {
  const latest = useRef(last);
  latest.current = last;
  useLayoutEffect(() => () => latest.current(), []);
}
