// select.touching and select.pinching: fingers on the board.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBoard } from '#shared/base/geometry';
import { keptInSight, largestZoom, smallestZoom } from '../../../renderer/tools/camera-steps';
import { pinchCamera } from '../../../renderer/tools/pinch-camera';
import type { ToolInput } from '../../../renderer/tools/tool-input';
import { cancel, down, move, run, up } from './run-tool';

const finger = { by: 'touch' } as const;
const fingers = (ax: number, ay: number, bx: number, by: number): ToolInput => ({
  kind: 'fingers',
  at: [
    { x: ax, y: ay },
    { x: bx, y: by },
  ],
});
const wait = (elapsedMs: number): ToolInput => ({ kind: 'tick', elapsedMs });

describe('select.touching', () => {
  it('selects nothing before it is known what the finger means', () => {
    expect(run([down(50, 50, finger)])).toMatchObject({ state: 'touching', intents: [] });
  });
  it('a tap on a note selects it, also when the finger wandered a little', () => {
    const { state, board } = run([down(50, 50, finger), move(55, 54, finger), up(55, 54, finger)]);
    expect(state).toBe('idle');
    expect([...board.selection]).toEqual(['a']);
  });
  it('a tap on a cell presses it', () => {
    expect(run([down(50, 300, finger), up(50, 300, finger)]).intents).toMatchObject([{ kind: 'press' }]);
  });
  it('on a note drags it, with what is selected if it is one of that', () => {
    const one = run([down(50, 50, finger), move(90, 50, finger)], { selection: new Set(['c']) });
    expect(one.state).toBe('dragging');
    expect(one.of('drag')).toMatchObject([{ drag: { ids: new Set(['a']), dx: 40 } }]);
    const both = run([down(50, 50, finger), move(90, 50, finger)], { selection: new Set(['a', 'c']) });
    expect(both.of('drag')).toMatchObject([{ drag: { ids: new Set(['a', 'c']) } }]);
  });
  it('on empty ground pans', () => {
    const { state, board, of } = run([
      down(400, 300, finger),
      move(380, 290, finger),
      move(340, 260, finger),
    ]);
    expect(state).toBe('panning');
    expect(board.camera).toEqual({ x: 60, y: 40, zoom: 1 });
    expect(of('select')).toEqual([]);
  });
  it('held 350 ms on empty ground and then moved draws a marquee', () => {
    const held = [down(110, 300, finger), wait(200), wait(150)];
    expect(run(held).of('marquee')).toHaveLength(1);
    const { state, board } = run([...held, move(350, 50, finger)]);
    expect(state).toBe('marquee');
    expect([...board.selection]).toEqual(['b', 'c']);
  });
  it('held too briefly still pans', () => {
    expect(run([down(110, 300, finger), wait(349), move(350, 50, finger)]).state).toBe('panning');
  });
  it('held and let go does nothing and leaves nothing', () => {
    const { state, intents } = run([down(110, 300, finger), wait(400), up(110, 300, finger)]);
    expect(state).toBe('idle');
    expect(intents.at(-1)).toEqual({ kind: 'marquee', area: null });
    expect(intents.filter(({ kind }) => kind !== 'marquee')).toEqual([]);
  });
  it('with the lasso taken draws with it', () => {
    const lasso = { ...finger, lasso: true };
    expect(run([down(110, 300, lasso), move(150, 50, lasso)]).state).toBe('lasso');
  });
  it('taken away by the system leaves no trace', () => {
    expect(run([down(50, 50, finger), cancel, up(50, 50, finger)]).intents).toEqual([]);
  });
});

describe('select.pinching', () => {
  it('zooms about the middle of the fingers and moves with them', () => {
    const { state, board } = run([
      down(300, 300, finger),
      fingers(300, 300, 500, 300),
      fingers(250, 350, 650, 350),
    ]);
    expect(state).toBe('pinching');
    expect(board.camera.zoom).toBe(2);
    expect(toBoard(board.camera, { x: 450, y: 350 })).toEqual({ x: 400, y: 300 });
  });
  it('ends a drag without a drop, and a marquee with the selection of before', () => {
    const dragged = run([down(50, 50, finger), move(300, 50, finger), fingers(300, 50, 400, 50)]);
    expect(dragged.of('drag').at(-1)).toEqual({ kind: 'drag', drag: null });
    expect(dragged.of('drop')).toEqual([]);
    const marquee = [down(110, 300, finger), wait(350), move(350, 50, finger), fingers(350, 50, 400, 50)];
    const { board, of } = run(marquee, { selection: new Set(['d']) });
    expect([...board.selection]).toEqual(['d']);
    expect(of('marquee').at(-1)).toEqual({ kind: 'marquee', area: null });
  });
  it('one finger that stays goes on as the hand, and no tap follows', () => {
    const { state, board, intents } = run([
      down(300, 300, finger),
      fingers(300, 300, 500, 300),
      move(300, 300, finger),
      move(260, 280, finger),
      up(260, 280, finger),
    ]);
    expect(state).toBe('idle');
    expect(board.camera).toEqual({ x: 40, y: 20, zoom: 1 });
    expect(intents.filter(({ kind }) => kind !== 'camera')).toEqual([]);
  });
});

describe('the camera of two fingers', () => {
  const far = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  const spot = fc.record({ x: far, y: far });
  const pair = fc.tuple(spot, spot);
  it('is a number within the limits wherever fingers are said to be', () => {
    fc.assert(
      fc.property(pair, pair, (from, to) => {
        const pinched = pinchCamera({ x: 0, y: 0, zoom: 1 }, from, to);
        expect(pinched.zoom).toBeGreaterThanOrEqual(smallestZoom);
        expect(pinched.zoom).toBeLessThanOrEqual(largestZoom);
        const board = { x: 0, y: 0, width: 4_000, height: 3_000 };
        const kept = keptInSight(pinched, board, { width: 800, height: 600 });
        expect([kept.x, kept.y].every(Number.isFinite)).toBe(true);
      }),
    );
  });
});
