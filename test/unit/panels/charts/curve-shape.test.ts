// The plot of the emotion curve: points within it in the order of the steps, bands side by side.
import { describe, expect, it } from 'vitest';
import { analyseMap } from '#shared/analysis/map-analysis';
import { curveOf } from '../../../../renderer/panels/charts/curve-shape';
import { mapId, smallProject, stepIds } from '../../change/small-project';

describe('the curve of a map', () => {
  const { steps, stages } = analyseMap(smallProject, mapId);
  const curve = curveOf(steps, stages);

  it('has a point for each step with a gap, below zero in the lower half', () => {
    expect(curve.points.map(({ id, gap }) => [id, gap])).toEqual([[stepIds[0], -3]]);
    expect(curve.points[0]?.top).toBeGreaterThan(50);
    expect(curve.lines.find(({ gap }) => gap === 0)?.top).toBe(50);
    expect(curve.path).toMatch(/^M25\.000 [\d.]+$/);
  });

  it('has a band for each stage with steps; together they fill the plot', () => {
    expect(curve.bands.map(({ left, width }) => [left, width])).toEqual([[0, 100]]);
  });
});
