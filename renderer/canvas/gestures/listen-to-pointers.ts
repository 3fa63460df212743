// DOM pointer and wheel events of the board's element → tool inputs. Takes the pointer for the length of a gesture,
// so that drags which leave the window still end. Konva's own events are not used.
import { penStore } from '../../state/pen';
import { setCamera } from '../../state/session';
import { keptInSight } from '../../tools/camera-steps';
import { hear, noContacts, type Report } from '../../tools/contacts';
import { wheelCamera } from '../../tools/wheel-camera';
import { stopGlide } from '../glide';
import { boardViewNow } from './board-view-now';
import { gestureStore } from './gesture-store';
import { pointerOf } from './pointer-of';
import type { ToolRunner } from './tool-runner';

const reports = [
  ['pointerdown', 'down'],
  ['pointermove', 'move'],
  ['pointerup', 'up'],
  ['pointercancel', 'lost'],
  ['lostpointercapture', 'lost'],
  ['pointerenter', 'near'],
  ['pointerleave', 'away'],
] as const;

const onBoard = (event: Event): boolean =>
  !(event.target instanceof Element && event.target.closest('[contenteditable], input') !== null);

/** Listens until the returned function is called. */
export function listenToPointers(host: HTMLElement, runner: ToolRunner): () => void {
  const ends = new AbortController();
  const options = { signal: ends.signal };
  let contacts = noContacts;

  const tell = (event: PointerEvent, kind: Report['kind']): void => {
    // A pointer that merely passes over the board costs nothing.
    if (kind === 'move' && contacts.down.length === 0 && event.pointerType !== 'pen') return;
    const pointer = pointerOf(event, host);
    const { pointerId: id, buttons, timeStamp: timeMs } = event;
    const heard = hear(contacts, { kind, id, pointer, pressed: buttons !== 0, timeMs });
    contacts = heard.contacts;
    for (const input of heard.inputs) {
      if (input.kind === 'down') begin(id);
      runner.handle(input);
    }
  };
  const begin = (pointerId: number): void => {
    stopGlide();
    host.setPointerCapture(pointerId);
  };
  for (const [name, kind] of reports) {
    host.addEventListener(name, (event) => (kind !== 'down' || onBoard(event)) && tell(event, kind), options);
  }
  // Another window takes over in the middle of a gesture: how it would have ended, nobody knows.
  const forget = (): void => {
    contacts = noContacts;
    runner.stop('loss');
  };
  window.addEventListener('blur', forget, options);
  host.addEventListener(
    'dblclick',
    (event) => {
      // With the pen in the hand two strokes after each other are two strokes.
      if (!onBoard(event) || penStore.getState().held !== null) return;
      runner.handle({ kind: 'double', pointer: pointerOf(event, host) });
    },
    options,
  );
  host.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      stopGlide();
      const view = boardViewNow();
      const { at, ctrl, shift } = pointerOf(event, host);
      const { deltaX, deltaY, deltaMode } = event;
      const camera = wheelCamera(view.camera, { at, ctrl, shift, deltaX, deltaY, deltaMode });
      setCamera(keptInSight(camera, view.bounds, view.size));
    },
    { ...options, passive: false },
  );
  host.addEventListener('keydown', (event) => event.key === 'Escape' && putLassoBack(event, runner), options);
  // The middle button would otherwise start Chromium's own scrolling, and a finger held its menu.
  host.addEventListener('mousedown', (event) => event.button === 1 && event.preventDefault(), options);
  host.addEventListener('contextmenu', (event) => onBoard(event) && event.preventDefault(), options);
  return () => ends.abort();
}

/** Escape lets go of one thing at a time: of the lasso before what is selected. */
function putLassoBack(event: KeyboardEvent, runner: ToolRunner): void {
  if (!gestureStore.getState().lasso || runner.busy) return;
  gestureStore.setState({ lasso: false });
  event.preventDefault();
  event.stopImmediatePropagation();
}
