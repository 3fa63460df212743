// Which names stand at the board's edges, and where.
import { describe, expect, it } from 'vitest';
import type { BoardLayout } from '#shared/layout/board';
import { pinnedNames, stripHeight } from '../../../renderer/tools/pinned-names';

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
});
const layout = {
  stages: [stage('a', 200), stage('b', 700), stage('c', 1_200)],
  lanes: [lane('p', 200), lane('q', 600), lane('r', 1_000)],
} as unknown as BoardLayout;

describe('pinned names', () => {
  it('are none while the headers are in view', () => {
    expect(pinnedNames(layout, { x: 0, y: 0, zoom: 1 }, view)).toEqual({ stages: [], lanes: [] });
  });

  it('stand over the columns in view once the stages are scrolled up, cut off at the edges', () => {
    const { stages, lanes } = pinnedNames(layout, { x: 100, y: 400, zoom: 1 }, view);
    expect(stages.map(({ name, start, length }) => [name, start, length])).toEqual([
      ['stage a', 100, 500],
      ['stage b', 600, 200],
    ]);
    expect(lanes).toEqual([]);
  });

  it('stand beside the rows in view once the lanes are scrolled away, below the strip of stages', () => {
    const { lanes } = pinnedNames(layout, { x: 300, y: 400, zoom: 1 }, view);
    expect(lanes.map(({ name, start }) => [name, start])).toEqual([
      ['lane p', stripHeight],
      ['lane q', 200],
    ]);
    expect(pinnedNames(layout, { x: 300, y: 0, zoom: 1 }, view).lanes[0]?.start).toBe(200);
  });

  it('are none on the ground beyond the board', () => {
    expect(pinnedNames(layout, { x: 5_000, y: 5_000, zoom: 1 }, view)).toEqual({ stages: [], lanes: [] });
  });
});
