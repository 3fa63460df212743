// Points of an emotion curve under a hand, and cards of touchpoints carried by one: state by state.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BoardView } from '../../../renderer/tools/board-view';
import { bentBy, type CurveGrip, liftedValue } from '../../../renderer/tools/curve/bent';
import { cancel, down, move, run, up } from './run-tool';

const grip: CurveGrip = { laneId: 'l', stepId: 's', slotId: 's@l', gap: -5, unit: 10 };
const onCurve: Partial<BoardView> = { curvePointAt: () => grip };

describe('select.bending', () => {
  it('shows the curve with the point where it is held, to a tenth', () => {
    const { state, of } = run([down(50, 50), move(50, 37)], onCurve);
    expect(state).toBe('bending');
    expect(of('bend')).toEqual([{ kind: 'bend', bent: { laneId: 'l', stepId: 's', value: -3.7 } }]);
  });
  it('sets the point once, when it is let go, and selects it', () => {
    const { state, of, intents } = run([down(50, 50), move(50, 40), up(50, 20)], onCurve);
    expect(state).toBe('idle');
    expect(of('bent')).toEqual([{ kind: 'bent', bent: { laneId: 'l', stepId: 's', value: -2 } }]);
    expect(intents.slice(-2)).toEqual([
      { kind: 'bend', bent: null },
      { kind: 'press', hit: { kind: 'slot', id: 's@l' } },
    ]);
  });
  it('Shift takes whole numbers', () => {
    const { of } = run([down(50, 50), up(50, 37, { shift: true })], onCurve);
    expect(of('bent')).toMatchObject([{ bent: { value: -4 } }]);
  });
  it('a mere click selects the point and sets nothing', () => {
    const { of } = run([down(50, 50), move(51, 52), up(51, 52)], onCurve);
    expect(of('bent')).toEqual([]);
    expect(of('press')).toEqual([{ kind: 'press', hit: { kind: 'slot', id: 's@l' } }]);
  });
  it('Escape leaves no trace', () => {
    const { state, of } = run([down(50, 50), move(50, 10), cancel], onCurve);
    expect(state).toBe('idle');
    expect(of('bent')).toEqual([]);
    expect(of('bend').at(-1)).toEqual({ kind: 'bend', bent: null });
  });
  it('never leaves the scale', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -9, max: 9, noNaN: true }),
        fc.integer(),
        fc.boolean(),
        (gap, dy, whole) => {
          const { value } = bentBy({ ...grip, gap }, dy, whole);
          expect(value).toBeGreaterThanOrEqual(-9);
          expect(value).toBeLessThanOrEqual(9);
          expect(Math.abs(value * 10 - Math.round(value * 10))).toBeLessThan(1e-9);
          expect(Object.is(value, -0)).toBe(false);
        },
      ),
    );
  });
  it('a key goes to the next half of the scale, and to its end', () => {
    expect(liftedValue(0, 0.5)).toBe(0.5);
    expect(liftedValue(-5, 0.5)).toBe(-4.5);
    expect(liftedValue(0.3, 0.5)).toBe(0.5);
    expect(liftedValue(0.3, -0.5)).toBe(0);
    expect(liftedValue(-0.5, 0.5)).toBe(0);
    expect(liftedValue(8.9, 0.5)).toBe(9);
    expect(liftedValue(9, 0.5)).toBe(9);
    expect(liftedValue(-9, -0.5)).toBe(-9);
  });
});

const mark = { x: 0, y: 0, width: 100, height: 4 };
const withCards: Partial<BoardView> = {
  kindOf: () => 'touchpoint',
  hit: ({ x }) => (x < 400 ? { kind: 'touchpoint', id: x < 200 ? 't1' : 't2' } : null),
  cardTarget: (_, moving) => ({
    stepId: 's2',
    beforeId: moving.has('t2') ? null : 't2',
    mark,
    folded: false,
  }),
};

describe('select.dragging of cards', () => {
  it('a press selects the card, a drag shows where it would stand', () => {
    const { state, board, of } = run([down(50, 50), move(60, 60), move(300, 60)], withCards);
    expect(state).toBe('dragging');
    expect([...board.selection]).toEqual(['t1']);
    expect(of('drag').at(-1)).toMatchObject({
      drag: { card: { stepId: 's2', beforeId: 't2' }, target: null, lie: null },
    });
  });
  it('let go it is dropped once; with Alt copies are', () => {
    const { of } = run([down(50, 50), move(60, 60), up(300, 60, { alt: true })], withCards);
    expect(of('drop')).toMatchObject([{ drag: { copies: true, card: { stepId: 's2' } } }]);
  });
  it('where cards cannot stand nothing is dropped', () => {
    const { of } = run([down(50, 50), move(60, 60), up(300, 60)], { ...withCards, cardTarget: () => null });
    expect(of('drop')).toEqual([]);
  });
  it('Shift and Ctrl add a card, or take it away', () => {
    const { board } = run(
      [down(50, 50), up(50, 50), down(250, 50, { shift: true }), up(250, 50, { shift: true })],
      {
        ...withCards,
      },
    );
    expect([...board.selection]).toEqual(['t1', 't2']);
  });
});
