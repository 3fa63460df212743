// The two buttons on the side of a mouse, anywhere in the window: back and forth, as browsers have them.
import { useEffect } from 'react';

const back = 3;
const forth = 4;

/** Calls `onBack` and `onForth` when a side button is let go. Both must stay the same functions. */
export function useSideButtons(onBack: () => void, onForth: () => void): void {
  useEffect(() => {
    const listen = (event: MouseEvent): void => {
      if (event.button !== back && event.button !== forth) return;
      event.preventDefault();
      if (event.button === back) onBack();
      else onForth();
    };
    window.addEventListener('mouseup', listen);
    return () => window.removeEventListener('mouseup', listen);
  }, [onBack, onForth]);
}
