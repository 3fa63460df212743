// Which names stand at the board's edges, and where.
import { describe, expect, it } from 'vitest';
import type { BoardLayout } from '#shared/layout/board';
import {
  laneTab,
  phaseStrip,
  pinnedAt,
  pinnedNames,
  stripHeight,
} from '../../../renderer/tools/pinned-names';

const view = { width: 800, height: 600 };
const wide = { width: 1_900, height: 600 };
const stage = (id: string, x: number) => ({
  stage: { id, name: `stage ${id}` },
  rect: { x, y: 100, width: 500, height: 60 },
  column: { x, y: 100, width: 500, height: 1_900 },
});
const lane = (id: string, y: number) => ({
  lane: { id, name: `lane ${id}` },
  rect: { x: 0, y, width: 200, height: 400 },
  row: { x: 0, y, width: 2_200, height: 400 },
  label: { lines: [{}, {}], size: 16, lineHeight: 20 },
});
const layout = {
  phases: [],
  stages: [stage('a', 200), stage('b', 700), stage('c', 1_200)],
  steps: [],
  lanes: [lane('p', 200), lane('q', 600), lane('r', 1_000)],
} as unknown as BoardLayout;

const nothing = { phases: null, stages: null, steps: null, lanes: null };
const withPhases = {
  ...layout,
  phases: [
    { phase: { id: 'ph', name: 'open' }, rect: { x: 200, y: 60, width: 1_000, height: 40 }, fold: null },
    {
      phase: { id: 'shut', name: 'shut' },
      rect: { x: 1_700, y: 60, width: 168, height: 160 },
      fold: { column: { x: 1_700, y: 60, width: 168, height: 1_940 } },
    },
  ],
  steps: [
    { step: { id: 's1', title: 'I call' }, number: 1, rect: { x: 210, y: 170, width: 300, height: 50 } },
    { step: { id: 's2', title: 'I wait' }, number: 2, rect: { x: 520, y: 170, width: 50, height: 50 } },
  ],
} as unknown as BoardLayout;

describe('pinned names', () => {
  it('are none while the headers are in view', () => {
    expect(pinnedNames(layout, { x: 0, y: 0, zoom: 1 }, view)).toEqual(nothing);
  });

  it('stand over the columns in view once the stages are scrolled up, cut off at the edges', () => {
    const { stages, lanes } = pinnedNames(layout, { x: 100, y: 400, zoom: 1 }, view);
    expect(stages).toMatchObject({ top: 0, height: stripHeight, upright: false });
    expect(stages?.names.map(({ name, start, length }) => [name, start, length])).toEqual([
      ['stage a', 100, 500],
      ['stage b', 600, 200],
    ]);
    expect(lanes).toBeNull();
  });

  it('take over from a header that leaves where its last part still is', () => {
    expect(pinnedNames(layout, { x: 0, y: 127, zoom: 1 }, view).stages).toBeNull();
    expect(pinnedNames(layout, { x: 0, y: 128, zoom: 1 }, view).stages?.top).toBe(0);
  });

  it('leave the ground of a column its colour where there is no room for its name', () => {
    const { stages } = pinnedNames(layout, { x: 680, y: 400, zoom: 1 }, view);
    expect(stages?.names[0]).toEqual({ id: 'a', name: '', start: 0, length: 20 });
  });

  it('stand on the lines above the rows once the lanes are scrolled away, below the strip of stages', () => {
    const { lanes } = pinnedNames(layout, { x: 300, y: 400, zoom: 1 }, view);
    expect(lanes).toMatchObject({ end: 0, inRow: false });
    expect(lanes?.names.map(({ name, start }) => [name, start])).toEqual([
      ['lane p', stripHeight],
      ['lane q', 200 - laneTab / 2],
    ]);
    expect(pinnedNames(layout, { x: 300, y: 0, zoom: 1 }, view).lanes?.names[0]?.start).toBe(
      200 - laneTab / 2,
    );
  });

  it('stand in three rows where there are phases and steps; a folded phase among the stages', () => {
    const { phases, stages, steps, lanes } = pinnedNames(withPhases, { x: 190, y: 400, zoom: 1 }, wide);
    expect(phases).toMatchObject({ top: 0, height: phaseStrip });
    expect(phases?.names.map(({ name }) => name)).toEqual(['open']);
    expect(stages?.top).toBe(phaseStrip);
    expect(stages?.names.map(({ name }) => name)).toEqual(['stage a', 'stage b', 'stage c', 'shut']);
    expect(steps?.top).toBe(phaseStrip + stripHeight);
    expect(steps?.names.map(({ name }) => name)).toEqual(['1 I call', '']);
    expect(lanes).toBeNull();
  });

  it('are what a hand presses: a phase, a stage, a step, a folded phase', () => {
    const at = (x: number, y: number) =>
      pinnedAt(withPhases, { x: 190, y: 400, zoom: 1 }, wide, { x, y }, () => null);
    expect(at(20, 5)).toEqual({ kind: 'phase', id: 'ph' });
    expect(at(20, phaseStrip + 5)).toEqual({ kind: 'stage', id: 'a' });
    expect(at(1_600, phaseStrip + 5)).toEqual({ kind: 'phase', id: 'shut' });
    expect(at(30, phaseStrip + stripHeight + 5)).toEqual({ kind: 'step', id: 's1' });
    expect(at(20, 300)).toBe(null);
    expect(pinnedAt(withPhases, { x: 0, y: 0, zoom: 1 }, wide, { x: 300, y: 5 }, () => null)).toBe(null);
  });

  it('of lanes are pressed where they are written, and nowhere beside', () => {
    const written = () => ({ width: 90, height: laneTab });
    const at = (x: number, y: number, zoom = 1) =>
      pinnedAt(layout, { x: 300, y: 400, zoom }, view, { x, y }, written);
    const q = 200 - laneTab / 2;
    expect(at(5, q + 5)).toEqual({ kind: 'lane', id: 'q' });
    expect(at(95, q + 5)).toBe(null);
    expect(at(5, q + laneTab + 1)).toBe(null);
    expect(at(5, stripHeight + 5)).toEqual({ kind: 'lane', id: 'p' });
    const unwritten = pinnedAt(layout, { x: 300, y: 400, zoom: 1 }, view, { x: 5, y: q + 5 }, () => null);
    expect(unwritten).toBe(null);
  });

  it('are none on the ground beyond the board', () => {
    expect(pinnedNames(layout, { x: 5_000, y: 5_000, zoom: 1 }, view)).toEqual(nothing);
  });

  it('stand over headers in view that are too small to read, and never over the cells', () => {
    const camera = { x: -400, y: -400, zoom: 0.25 };
    const { stages, lanes } = pinnedNames(layout, camera, view);
    const headerBottom = (160 + 400) * 0.25;
    expect(stages).toMatchObject({ upright: false });
    expect((stages?.top ?? 0) + (stages?.height ?? 0)).toBe(headerBottom);
    expect(lanes).toMatchObject({ inRow: true, end: (200 + 400) * 0.25, width: 50 });
    expect(lanes?.names.map(({ start, length }) => [start, length])).toEqual([
      [150, 100],
      [250, 100],
      [350, 100],
    ]);
    // Nothing of the small type below is seen beside them: its padding, two lines and a little.
    expect(lanes?.names.map(({ covers }) => covers)).toEqual([14.5, 14.5, 14.5]);
    // On the ground of their rows, of which every other one is a little darker.
    expect(lanes?.names.map(({ alternate }) => alternate)).toEqual([false, true, false]);
  });

  it('stand upright over columns too narrow for a word, where there is room above', () => {
    const { stages } = pinnedNames(layout, { x: -4_000, y: -4_000, zoom: 0.06 }, view);
    expect(stages?.upright).toBe(true);
    expect(stages?.names.every(({ name }) => name !== '')).toBe(true);
    expect(pinnedNames(layout, { x: 0, y: 0, zoom: 0.06 }, view).stages?.upright).toBe(false);
  });
});
