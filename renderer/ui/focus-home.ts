// Where focus goes when a dialog closes: back to the board while there is one, else where it came from.

let home: (() => HTMLElement | null) | null = null;

/** Names the element that gets focus back; returns what takes the name away again. */
export function setFocusHome(find: () => HTMLElement | null): () => void {
  home = find;
  return () => {
    if (home === find) home = null;
  };
}

/** The element to focus, or `true` where whatever had focus before should have it again. */
export const focusHome = (): HTMLElement | true => home?.() ?? true;

/** Gives the board the focus, where there is one. */
export const goHome = (): void => home?.()?.focus();
