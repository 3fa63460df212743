// The camera moves by itself only while no button is down, wherever in the window it is pressed.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { cameraAhead, glideTo, mindButtons, stopGlide } from '../../../renderer/canvas/glide';
import { sessionStore, setCamera } from '../../../renderer/state/session';

const start = { x: 0, y: 0, zoom: 1 };
const there = { x: 400, y: 300, zoom: 1 };
const board = {} as HTMLElement;

let target: EventTarget;
let frames: FrameRequestCallback[];
let lessMotion: boolean;
let now: number;
let stop: () => void;

/** Runs the frames that are due `ms` later. */
function pass(ms: number): void {
  now += ms;
  const due = frames;
  frames = [];
  for (const frame of due) frame(now);
}

function point(kind: string, { on = null as unknown, pointerId = 1, buttons = 0 } = {}): void {
  const composedPath = (): unknown[] => [on];
  target.dispatchEvent(Object.assign(new Event(kind), { pointerId, buttons, composedPath }));
}

const camera = () => sessionStore.getState().camera;

beforeEach(() => {
  target = new EventTarget();
  frames = [];
  lessMotion = false;
  now = 0;
  vi.stubGlobal('window', Object.assign(target, { matchMedia: () => ({ matches: lessMotion }) }));
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
  vi.stubGlobal('cancelAnimationFrame', () => {
    frames = [];
  });
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  sessionStore.setState({ viewport: { width: 800, height: 600 } });
  setCamera(start);
  stop = mindButtons(board);
});

afterEach(() => {
  stop();
  stopGlide();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('glides there in a fifth of a second', () => {
  glideTo(there);
  pass(100);
  expect(camera().x).toBeGreaterThan(0);
  expect(camera().x).toBeLessThan(400);
  expect(cameraAhead()).toEqual(there);
  pass(100);
  expect(camera()).toEqual(there);
  expect(frames).toEqual([]);
});

it('is there at once for who asked for less motion', () => {
  lessMotion = true;
  glideTo(there);
  expect(camera()).toEqual(there);
  expect(frames).toEqual([]);
});

it('does not start while a button is down, not even without motion', () => {
  point('pointerdown', { on: board });
  glideTo(there);
  lessMotion = true;
  glideTo(there);
  pass(200);
  expect(camera()).toEqual(start);
  point('pointerup');
  glideTo(there);
  expect(camera()).toEqual(there);
});

it('stops where it is when the board is pressed', () => {
  glideTo(there);
  pass(100);
  const midway = camera();
  point('pointerdown', { on: board });
  pass(100);
  expect(camera()).toEqual(midway);
  expect(cameraAhead()).toEqual(midway);
});

it('arrives at once when something else is pressed, so that the next step builds on it', () => {
  glideTo(there);
  pass(50);
  point('pointerdown');
  expect(camera()).toEqual(there);
  expect(frames).toEqual([]);
});

it('waits for the last of several pointers', () => {
  point('pointerdown', { pointerId: 1 });
  point('pointerdown', { pointerId: 2 });
  point('pointerup', { pointerId: 1 });
  glideTo(there);
  expect(frames).toEqual([]);
  point('pointerup', { pointerId: 2 });
  glideTo(there);
  expect(frames).toHaveLength(1);
});

it('goes on counting a mouse of which one button of two is let go', () => {
  point('pointerdown', { buttons: 1 });
  point('pointermove', { buttons: 3 });
  point('pointermove', { buttons: 2 });
  glideTo(there);
  expect(frames).toEqual([]);
});

it.each(['pointercancel', 'blur', 'pointermove'])(
  'does not wait for a release that never came: %s',
  (kind) => {
    point('pointerdown');
    point(kind);
    glideTo(there);
    expect(frames).toHaveLength(1);
  },
);

it('still knows of a button that is down when a field loses the focus', () => {
  point('pointerdown', { on: board });
  const blur = new Event('blur');
  Object.defineProperty(blur, 'target', { value: {} });
  target.dispatchEvent(blur);
  glideTo(there);
  pass(1_000);
  expect(camera()).toEqual(start);
});
