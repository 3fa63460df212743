// Arrow keys move focus to the nearest button or link in that direction inside a container: lists, card grids,
// tool rails. Tab still visits every one, Escape goes back to the board.
import { type KeyboardEvent, useCallback } from 'react';
import { goHome } from './focus-home';

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const middle = (element: Element): readonly [number, number] => {
  const box = element.getBoundingClientRect();
  return [box.x + box.width / 2, box.y + box.height / 2];
};

/** The focusable thing that lies nearest in the direction; sideways distance counts thrice. */
function neighbour(
  container: Element,
  from: Element,
  [dx, dy]: readonly [number, number],
): HTMLElement | null {
  const [x, y] = middle(from);
  let best: HTMLElement | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const element of container.querySelectorAll<HTMLElement>('button:not(:disabled), a[href]')) {
    const [cx, cy] = middle(element);
    const along = (cx - x) * dx + (cy - y) * dy;
    const across = Math.abs((cx - x) * dy) + Math.abs((cy - y) * dx);
    const cost = along + 3 * across;
    if (element !== from && along > 1 && cost < bestCost) [best, bestCost] = [element, cost];
  }
  return best;
}

/** A key handler for the container. */
export function useArrowKeys(): (event: KeyboardEvent<HTMLElement>) => void {
  return useCallback((event) => {
    if (!(event.target instanceof HTMLButtonElement)) return;
    // A dialog or a menu closes with it first.
    if (event.key === 'Escape' && event.target.closest('[role="dialog"]') === null) goHome();
    const direction = directions[event.key];
    if (direction === undefined) return;
    const next = neighbour(event.currentTarget, event.target, direction);
    if (next === null) return;
    event.preventDefault();
    next.focus();
  }, []);
}
