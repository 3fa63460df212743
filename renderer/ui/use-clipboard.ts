// Copy, cut and paste while an element that is no field has the focus: the page sends these events to whatever was
// last selected in it, so they are heard for the whole page.
import { type RefObject, useEffect, useRef } from 'react';

export interface ClipboardAnswers {
  readonly copy: (clipboard: DataTransfer) => void;
  readonly cut: (clipboard: DataTransfer) => void;
  readonly paste: (clipboard: DataTransfer) => void;
}

/** Answers while the element itself has the focus, not something in it. */
export function useClipboard(element: RefObject<HTMLElement | null>, answers: ClipboardAnswers): void {
  const latest = useRef(answers);
  latest.current = answers;
  useEffect(() => {
    const ends = new AbortController();
    for (const name of ['copy', 'cut', 'paste'] as const) {
      document.addEventListener(
        name,
        (event) => {
          if (document.activeElement !== element.current || event.clipboardData === null) return;
          event.preventDefault();
          latest.current[name](event.clipboardData);
        },
        { signal: ends.signal },
      );
    }
    return () => ends.abort();
  }, [element]);
}
