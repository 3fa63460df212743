// The loop that the bench sets beside the analysis does the same work: its figures are those of the analysis.
import { expect, test } from 'vitest';
import { analyseMap } from '#shared/analysis/map-analysis';
import { projectOf } from '#shared/model/project';
import { generateMap } from '../../bench/generate-map';
import { plainFigures } from '../../bench/plain-figures';

test('the plain loop of the bench comes to the figures of the analysis', () => {
  const { records, mapId } = generateMap();
  const project = projectOf(records);
  const plain = plainFigures(project, mapId, 2);
  const analysis = analyseMap(project, mapId);
  expect(plain.whole.rated).toBe(analysis.rated);
  expect(plain.whole.weighted / plain.whole.weights).toBeCloseTo(analysis.weightedGap ?? 0, 8);
  expect(plain.found.map(({ step }) => step)).toEqual(
    [...analysis.touchpoints.values()].map(({ stepNumber }) => stepNumber),
  );
  expect(plain.bottlenecks).toEqual(analysis.bottlenecks.map(({ stepNumber }) => stepNumber));
  expect(plain.blindSpots).toEqual(analysis.blindSpots.map(({ number }) => number));
  expect(plain.handOffs).toEqual(analysis.handOffs.map(({ fromNumber }) => fromNumber + 1));
  expect(plain.peakEnd).toBeCloseTo(analysis.peakEnd ?? 0, 8);
  for (const { department, score, bottlenecks, openButs } of analysis.departments) {
    const sums = plain.departments.get(department.id);
    expect((sums?.weighted ?? 0) / (sums?.weights ?? 1)).toBeCloseTo(score ?? 0, 8);
    expect([sums?.bottlenecks, sums?.buts]).toEqual([bottlenecks, openButs]);
  }
});
