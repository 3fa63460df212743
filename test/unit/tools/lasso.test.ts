// select.lasso: a free shape around notes; and the arithmetic by which each step looks only at what is near it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BoardPoint } from '#shared/base/geometry';
import { boundsOf, turnsAround } from '../../../renderer/tools/lasso-shape';
import { noteRects } from './board-view';
import { cancel, down, move, run, tick, up } from './run-tool';

const alt = { alt: true };
/** A shape around the middles of notes a and b, from below. */
const around = (keys = {}) => [
  down(20, 300, { ...alt, ...keys }),
  ...[
    [20, 20],
    [220, 20],
    [220, 300],
  ].map(([x = 0, y = 0]) => move(x, y, { ...alt, ...keys })),
];

describe('select.lasso', () => {
  it('begins with Alt on empty ground, and with the lasso taken also on a note', () => {
    expect(run(around()).state).toBe('lasso');
    const lasso = { lasso: true };
    expect(run([down(50, 50, lasso), move(90, 90, lasso)]).state).toBe('lasso');
    expect(run([down(50, 50, alt), move(90, 90, alt)]).state).toBe('dragging');
  });
  it('selects the notes whose middle is inside while it is drawn', () => {
    const { board, of } = run(around());
    expect([...board.selection].sort()).toEqual(['a', 'b']);
    expect(of('lasso').at(-1)).toMatchObject({ path: { length: 4 } });
  });
  it('lets go of what it no longer runs around', () => {
    const { board } = run([...around(), move(220, 20, alt), move(100, 20, alt), move(100, 300, alt)]);
    expect([...board.selection]).toEqual(['a']);
  });
  it('keeps a note it runs around twice', () => {
    const twice = [...around(), move(20, 300, alt), ...around().slice(1)];
    expect([...run(twice).board.selection].sort()).toEqual(['a', 'b']);
  });
  it('with Shift adds, with Ctrl takes out', () => {
    const added = run(around({ shift: true }), { selection: new Set(['d']) });
    expect([...added.board.selection].sort()).toEqual(['a', 'b', 'd']);
    const taken = run(around({ ctrl: true }), { selection: new Set(['a', 'd']) });
    expect([...taken.board.selection]).toEqual(['d']);
  });
  it('let go it is put back, and the selection stays', () => {
    const { state, board, intents } = run([...around(), up(220, 300, alt)]);
    expect(state).toBe('idle');
    expect(intents.at(-1)).toEqual({ kind: 'lasso', path: null });
    expect(board.selection.size).toBe(2);
  });
  it('Escape brings the old selection back', () => {
    const { state, board, of } = run([...around(), cancel], { selection: new Set(['d']) });
    expect(state).toBe('idle');
    expect([...board.selection]).toEqual(['d']);
    expect(of('lasso').at(-1)).toEqual({ kind: 'lasso', path: null });
  });
  it('a click with the lasso taken selects nothing and puts it back', () => {
    const lasso = { lasso: true };
    expect(run([down(50, 50, lasso), up(50, 50, lasso)]).intents).toEqual([{ kind: 'lasso', path: null }]);
  });
  it('near an edge scrolls and grows', () => {
    const { of, board } = run([down(400, 300, alt), move(400, 598, alt), tick, tick]);
    expect(board.camera.y).toBeGreaterThan(10);
    expect(of('lasso').at(-1)).toMatchObject({ path: { length: 4 } });
  });
  it('looks only at notes near the newest step', () => {
    const asked: string[] = [];
    const centreOf = (id: string): BoardPoint | null => {
      asked.push(id);
      const rect = noteRects.get(id);
      return rect === undefined ? null : { x: rect.x + 50, y: rect.y + 50 };
    };
    run([down(500, 300, alt), move(500, 400, alt), move(600, 400, alt)], { centreOf });
    expect(asked).toEqual([]);
  });
});

describe('a closed shape', () => {
  const coordinate = fc.integer({ min: -20, max: 20 });
  const point = fc.record({ x: coordinate, y: coordinate });
  it('is the sum of its triangles, also for points on its edges', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 3, maxLength: 30 }), point, (shape, at) => {
        const [start = at] = shape;
        const triangles = shape.slice(2).map((corner, k) => [start, shape[k + 1] ?? start, corner]);
        const sum = triangles.reduce((turns, triangle) => turns + turnsAround(triangle, at), 0);
        expect(sum).toBe(turnsAround(shape, at));
      }),
    );
  });
  it('runs around no point outside its bounds', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 3, maxLength: 30 }), point, (shape, at) => {
        const { x, y, width, height } = boundsOf(shape);
        const outside = at.x < x || at.y < y || at.x > x + width || at.y > y + height;
        if (outside) expect(turnsAround(shape, at)).toBe(0);
      }),
    );
  });
});
