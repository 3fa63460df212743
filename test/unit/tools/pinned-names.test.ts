// Which names stand at the board's edges, and where.
import { describe, expect, it } from 'vitest';
import type { BoardLayout } from '#shared/layout/board';
import { laneTab, pinnedNames, stripHeight } from '../../../renderer/tools/pinned-names';

const view = { width: 800, height: 600 };
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
  stages: [stage('a', 200), stage('b', 700), stage('c', 1_200)],
  lanes: [lane('p', 200), lane('q', 600), lane('r', 1_000)],
} as unknown as BoardLayout;

describe('pinned names', () => {
  it('are none while the headers are in view', () => {
    expect(pinnedNames(layout, { x: 0, y: 0, zoom: 1 }, view)).toEqual({ stages: null, lanes: null });
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

  it('are none on the ground beyond the board', () => {
    expect(pinnedNames(layout, { x: 5_000, y: 5_000, zoom: 1 }, view)).toEqual({ stages: null, lanes: null });
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
  });

  it('stand upright over columns too narrow for a word, where there is room above', () => {
    const { stages } = pinnedNames(layout, { x: -4_000, y: -4_000, zoom: 0.06 }, view);
    expect(stages?.upright).toBe(true);
    expect(stages?.names.every(({ name }) => name !== '')).toBe(true);
    expect(pinnedNames(layout, { x: 0, y: 0, zoom: 0.06 }, view).stages?.upright).toBe(false);
  });
});
