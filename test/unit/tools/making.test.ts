// The select tool where it makes and resizes what lies freely, state by state.
import { describe, expect, it } from 'vitest';
import type { Gripped } from '../../../renderer/tools/free/gripped';
import { cancel, down, move, run, tick, up } from './run-tool';

const held = { id: 'f', least: { width: 20, height: 20 }, even: false } as const;
const box = { x: 100, y: 100, width: 200, height: 100 };
const gripped = (given: Partial<Gripped> = {}) => ({
  gripAt: (): Gripped => ({ ...held, grip: 'se', shape: { box }, ...given }),
});

describe('select.making', () => {
  const frame = { makes: 'frame' } as const;

  it('a click makes a thing of the usual size where it was', () => {
    const { state, intents } = run([down(30, 40, frame), up(31, 40, frame)]);
    expect(state).toBe('idle');
    expect(intents[0]).toMatchObject({
      kind: 'made',
      made: { what: 'frame', from: { x: 30, y: 40 }, drawn: false },
    });
  });
  it('a drag shows it as it grows, and makes it once', () => {
    const { of } = run([down(30, 40, frame), move(60, 70, frame), move(90, 100, frame), up(90, 100, frame)]);
    expect(of('make')).toHaveLength(3);
    expect(of('made')).toEqual([
      { kind: 'made', made: { what: 'frame', from: { x: 30, y: 40 }, to: { x: 90, y: 100 }, drawn: true } },
    ]);
  });
  it('Shift makes a frame square and keeps an arrow to steps of fifteen degrees', () => {
    const square = run([down(0, 0, frame), up(50, 30, { ...frame, shift: true })]);
    expect(square.intents[0]).toMatchObject({ made: { to: { x: 50, y: 50 } } });
    const arrow = { makes: 'arrow', shift: true } as const;
    const level = run([down(0, 0, arrow), up(100, 5, arrow)]).intents[0];
    expect(level).toMatchObject({ made: { to: { y: 0 } } });
  });
  it('at the edge of the view the board comes along', () => {
    const { of } = run([down(700, 300, frame), move(798, 300, frame), tick]);
    expect(of('camera').length).toBeGreaterThan(0);
  });
  it('Escape leaves nothing', () => {
    const { state, of } = run([down(0, 0, frame), move(50, 50, frame), cancel]);
    expect(state).toBe('idle');
    expect(of('made')).toEqual([]);
    expect(of('make').at(-1)).toEqual({ kind: 'make', made: null });
  });
});

describe('select.resizing', () => {
  it('a press on a grip holds it, and touching it changes nothing', () => {
    expect(run([down(300, 200)], gripped()).state).toBe('resizing');
    expect(run([down(300, 200), up(301, 201)], gripped()).of('resized')).toEqual([]);
  });
  it('the grip follows the pointer as it was taken, and the thing is resized once', () => {
    const { of } = run([down(302, 198), move(340, 250), up(352, 248)], gripped());
    expect(of('resized')).toEqual([
      { kind: 'resized', resized: { id: 'f', shape: { box: { ...box, width: 250, height: 150 } } } },
    ]);
  });
  it('it never turns over nor gets smaller than its least', () => {
    const { of } = run([down(300, 200), move(-900, -900), up(-900, -900)], gripped());
    expect(of('resized')).toMatchObject([{ resized: { shape: { box: { ...box, width: 20, height: 20 } } } }]);
  });
  it('Shift keeps its proportion; a picture keeps it without, and lets go of it with Shift', () => {
    const shift = { shift: true };
    const wide = { resized: { shape: { box: { width: 400, height: 200 } } } };
    expect(run([down(300, 200), up(500, 210, shift)], gripped()).of('resized')).toMatchObject([wide]);
    expect(run([down(300, 200), up(500, 210)], gripped({ even: true })).of('resized')).toMatchObject([wide]);
    expect(run([down(300, 200), up(500, 210, shift)], gripped({ even: true })).of('resized')).toMatchObject([
      { resized: { shape: { box: { width: 400, height: 110 } } } },
    ]);
  });
  it('Escape leaves it as it was', () => {
    const { state, of } = run([down(300, 200), move(400, 300), cancel], gripped());
    expect(state).toBe('idle');
    expect(of('resized')).toEqual([]);
    expect(of('resize').at(-1)).toEqual({ kind: 'resize', resized: null });
  });
});
