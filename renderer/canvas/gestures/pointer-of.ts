// A DOM mouse or pointer event as the tools know pointers: canvas pixels, button, keys held.
import { penStore } from '../../state/pen';
import type { PenUse, Pointer, Sample } from '../../tools/tool-input';
import { gestureStore } from './gesture-store';

const buttons = ['primary', 'middle', 'secondary'] as const;
const kinds: Readonly<Record<string, Pointer['by']>> = { pen: 'pen', touch: 'touch' };

/** `host` is the board's element. */
export function pointerOf(event: MouseEvent, host: HTMLElement): Pointer {
  const box = host.getBoundingClientRect();
  const { hand: space, lasso, makes } = gestureStore.getState();
  return {
    at: { x: event.clientX - box.left, y: event.clientY - box.top },
    by: event instanceof PointerEvent ? (kinds[event.pointerType] ?? 'mouse') : 'mouse',
    button: buttons[event.button] ?? 'primary',
    shift: event.shiftKey,
    ctrl: event.ctrlKey || event.metaKey,
    alt: event.altKey,
    space,
    lasso,
    makes,
    pen: event instanceof PointerEvent ? penUseOf(event, box) : null,
  };
}

/** The bit of `buttons` of a pen's own rubber. */
const rubberEnd = 32;

/** What the pen does there; null while it is not in the hand and the pointer is no rubber. */
function penUseOf(event: PointerEvent, box: DOMRect): PenUse | null {
  const { held } = penStore.getState();
  const rubs = held === 'rubber' || (event.buttons & rubberEnd) !== 0;
  if (held === null && !rubs) return null;
  // Between two frames a fast hand was in many places.
  const between = event.getCoalescedEvents();
  const trail = (between.length === 0 ? [event] : between).map((at) => sampleOf(at, box));
  return { does: rubs ? 'erase' : 'draw', trail };
}

const sampleOf = (
  { clientX, clientY, pointerType, pressure, timeStamp }: PointerEvent,
  box: DOMRect,
): Sample => ({
  at: { x: clientX - box.left, y: clientY - box.top },
  // Mice and most screens tell the same of every touch; a pen that is just lifted tells nothing.
  pressure: pointerType === 'pen' && pressure > 0 ? pressure : null,
  timeMs: timeStamp,
});
