// DOM pointer and wheel events of the board's element → tool inputs. Takes the pointer for the length of a gesture,
// so that drags which leave the window still end. Konva's own events are not used.
import { setCamera } from '../../state/session';
import { keptInSight } from '../../tools/camera-steps';
import type { Pointer } from '../../tools/tool-input';
import { wheelCamera } from '../../tools/wheel-camera';
import { stopGlide } from '../glide';
import { boardViewNow } from './board-view-now';
import { gestureStore } from './gesture-store';
import type { ToolRunner } from './tool-runner';

const buttons = ['primary', 'middle', 'secondary'] as const;

/** Listens until the returned function is called. */
export function listenToPointers(host: HTMLElement, runner: ToolRunner): () => void {
  const ends = new AbortController();
  const options = { signal: ends.signal };

  const pointerOf = (event: MouseEvent): Pointer => {
    const box = host.getBoundingClientRect();
    return {
      at: { x: event.clientX - box.left, y: event.clientY - box.top },
      button: buttons[event.button] ?? 'primary',
      shift: event.shiftKey,
      ctrl: event.ctrlKey || event.metaKey,
      alt: event.altKey,
      space: gestureStore.getState().hand,
    };
  };
  const onBoard = (event: Event): boolean =>
    !(event.target instanceof Element && event.target.closest('textarea, input') !== null);

  host.addEventListener(
    'pointerdown',
    (event) => {
      if (!onBoard(event) || !event.isPrimary || runner.busy) return;
      stopGlide();
      host.setPointerCapture(event.pointerId);
      runner.handle({ kind: 'down', pointer: pointerOf(event) });
    },
    options,
  );
  host.addEventListener(
    'pointermove',
    (event) => {
      if (runner.busy && event.isPrimary) runner.handle({ kind: 'move', pointer: pointerOf(event) });
    },
    options,
  );
  host.addEventListener(
    'pointerup',
    (event) => {
      if (event.isPrimary) runner.handle({ kind: 'up', pointer: pointerOf(event) });
    },
    options,
  );
  for (const lost of ['pointercancel', 'lostpointercapture'] as const) {
    host.addEventListener(lost, () => runner.stop(), options);
  }
  host.addEventListener(
    'dblclick',
    (event) => {
      if (onBoard(event)) runner.handle({ kind: 'double', pointer: pointerOf(event) });
    },
    options,
  );
  host.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      stopGlide();
      const view = boardViewNow();
      const { at, ctrl, shift } = pointerOf(event);
      const { deltaX, deltaY, deltaMode } = event;
      const camera = wheelCamera(view.camera, { at, ctrl, shift, deltaX, deltaY, deltaMode });
      setCamera(keptInSight(camera, view.bounds, view.size));
    },
    { ...options, passive: false },
  );
  // The middle button would otherwise start Chromium's own scrolling.
  host.addEventListener('mousedown', (event) => event.button === 1 && event.preventDefault(), options);
  return () => ends.abort();
}
