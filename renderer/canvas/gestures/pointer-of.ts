// A DOM mouse or pointer event as the tools know pointers: canvas pixels, button, keys held.
import type { Pointer } from '../../tools/tool-input';
import { gestureStore } from './gesture-store';

const buttons = ['primary', 'middle', 'secondary'] as const;
const kinds: Readonly<Record<string, Pointer['by']>> = { pen: 'pen', touch: 'touch' };

/** `host` is the board's element. */
export function pointerOf(event: MouseEvent, host: HTMLElement): Pointer {
  const box = host.getBoundingClientRect();
  const { hand: space, lasso } = gestureStore.getState();
  return {
    at: { x: event.clientX - box.left, y: event.clientY - box.top },
    by: event instanceof PointerEvent ? (kinds[event.pointerType] ?? 'mouse') : 'mouse',
    button: buttons[event.button] ?? 'primary',
    shift: event.shiftKey,
    ctrl: event.ctrlKey || event.metaKey,
    alt: event.altKey,
    space,
    lasso,
  };
}
