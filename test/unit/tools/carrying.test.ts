// The select tool with the header of a part in the hand.
import { describe, expect, it } from 'vitest';
import type { Hit } from '#shared/layout/board';
import { cancel, down, move, run, tick, up } from './run-tool';

const hit = (): Hit => ({ kind: 'lane', id: 'l2' });
const drop = { beforeId: 'l1', stageId: null, mark: { x: 0, y: 0, width: 9, height: 2 } };
const partDrop = () => drop;

describe('select.carrying', () => {
  it('begins where a header is pulled, and shows where the part would stand', () => {
    const { state, of } = run([down(50, 50), move(50, 90)], { hit, partDrop });
    expect(state).toBe('carrying');
    expect(of('carry')).toEqual([{ kind: 'carry', carried: { part: hit(), dx: 0, dy: 40, drop } }]);
  });
  it('puts the part there once when it is let go', () => {
    const { state, of } = run([down(50, 50), move(50, 90), up(50, 95)], { hit, partDrop });
    expect(state).toBe('idle');
    expect(of('put')).toHaveLength(1);
    expect(of('carry').at(-1)).toEqual({ kind: 'carry', carried: null });
  });
  it('leaves no trace by Escape, where it would stay, and beyond the view', () => {
    expect(run([down(50, 50), move(50, 90), cancel], { hit, partDrop }).of('put')).toEqual([]);
    expect(run([down(50, 50), move(50, 90), up(50, 90)], { hit }).of('put')).toEqual([]);
    expect(run([down(50, 50), move(50, 900), up(50, 900)], { hit, partDrop }).of('put')).toEqual([]);
  });
  it('scrolls at the edges', () => {
    expect(run([down(50, 50), move(798, 50), tick], { hit, partDrop }).of('camera')).toHaveLength(1);
  });
  it('stays a marquee with Shift, and a click without a pull', () => {
    const keys = { shift: true };
    expect(run([down(50, 50, keys), move(50, 90, keys)], { hit, partDrop }).state).toBe('marquee');
    expect(run([down(50, 50), up(51, 51)], { hit, partDrop }).of('press')).toHaveLength(1);
  });
});
