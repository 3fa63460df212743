// Where focus goes when a dialog closes: back to the board while there is one, else where it came from. And when what
// had it goes away under the keyboard, as the bar of a selection does when the selection is deleted: home as well.

let home: (() => HTMLElement | null) | null = null;

/** After a key has done its work, the focus is somewhere. */
const catchLost = (): void => {
  setTimeout(() => {
    if (document.activeElement === document.body) goHome();
  });
};

/** Names the element that gets focus back; returns what takes the name away again. */
export function setFocusHome(find: () => HTMLElement | null): () => void {
  home = find;
  window.addEventListener('keyup', catchLost);
  return () => {
    window.removeEventListener('keyup', catchLost);
    if (home === find) home = null;
  };
}

/**
 * The element to focus when a dialog closes, or `true` where whatever had focus before should have it again. A field that
 * the dialog has opened at home has it.
 */
export function focusHome(): HTMLElement | true {
  const at = home?.() ?? null;
  return at?.querySelector<HTMLElement>('input, [contenteditable]') ?? at ?? true;
}

/** Gives the board the focus, where there is one. */
export const goHome = (): void => home?.()?.focus();

/** Gives the view that came in sight the focus, where what had it went out of sight. */
export function comeHome(): void {
  const focused = document.activeElement;
  if (focused === null || focused === document.body || !focused.checkVisibility({ visibilityProperty: true }))
    goHome();
}
