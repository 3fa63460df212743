// The arrow keys in the outline, by the row they stand on.
import { describe, expect, it } from 'vitest';
import { outlineRows, unfoldedRows } from '#shared/analysis/find/outline';
import { type OutlineStep, outlineStep } from '../../../../renderer/panels/outline/outline-keys';
import { laneIds, mapId, smallProject, stageIds } from '../../change/small-project';

const all = outlineRows(smallProject, mapId);
const none: ReadonlySet<string> = new Set();
// 0 stage · 1 lane · 2, 3 notes · 4, 5 stages without notes · 6 parking lot · 7 its note
const step = (key: string, at: number, folded = none): OutlineStep | null =>
  outlineStep(key, unfoldedRows(all, folded), at, folded, 3);
const stand = (at: number): OutlineStep => ({ kind: 'stand', at });

describe('the outline', () => {
  it.each([
    ['ArrowDown', 2, 3],
    ['ArrowDown', 7, 7],
    ['ArrowUp', 2, 1],
    ['ArrowUp', 0, 0],
    ['PageDown', 1, 4],
    ['PageDown', 6, 7],
    ['PageUp', 4, 1],
    ['Home', 5, 0],
    ['End', 0, 7],
    ['ArrowLeft', 3, 1],
    ['ArrowLeft', 7, 6],
    ['ArrowRight', 0, 1],
    ['ArrowRight', 1, 2],
  ])('%s on row %i goes to row %i', (key, from, to) => expect(step(key, from)).toEqual(stand(to)));

  it('folds by Left and unfolds by Right', () => {
    const key = `${stageIds[0]}/${laneIds[0]}`;
    expect(step('ArrowLeft', 1)).toEqual({ kind: 'fold', key });
    expect(step('ArrowRight', 1, new Set([key]))).toEqual({ kind: 'unfold', key });
    expect(step('ArrowLeft', 1, new Set([key]))).toEqual(stand(0));
  });

  it('leaves alone what cannot be folded, and keys of others', () => {
    expect(step('ArrowRight', 2)).toBeNull();
    expect(step('ArrowRight', 4)).toBeNull();
    expect(step('ArrowLeft', 4)).toBeNull();
    expect(step('x', 0)).toBeNull();
    expect(step('ArrowDown', 99)).toBeNull();
  });
});
