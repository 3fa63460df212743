// What the workshops of the examples came to: figures to 0.0005; order, counts and names exactly.
import { describe, expect, test } from 'vitest';
import { analyseMap, type MapAnalysis } from '#shared/analysis/map-analysis';
import { unwrap } from '#shared/base/result';
import { mapsOf, projectOf } from '#shared/model/project';
import { projectFromSample } from '#shared/model/templates/project-from-sample';
import { freshContext } from '../model/templates/fresh-project';

const near = (figure: number) => expect.closeTo(figure, 3);

function analysisOf(name: string, language: 'ru' | 'en' = 'ru'): MapAnalysis {
  const project = projectOf(unwrap(projectFromSample(name, language, freshContext())));
  return analyseMap(project, mapsOf(project)[0]?.id ?? '');
}

describe('the car service', () => {
  const analysis = analysisOf('car-service');

  test('falls short of what its customer expects', () => {
    expect(analysis).toMatchObject({
      rated: 16,
      meanGap: near(-1.8125),
      weightedGap: near(-1.968),
      level2: [8, 12, 16],
      positive: [9],
      peakEnd: near(-3),
    });
  });

  test('hurts most where the customer waits', () => {
    expect(analysis.painTop.map(({ stepNumber, painIndex }) => [stepNumber, painIndex])).toEqual([
      [8, 25],
      [12, 25],
      [16, 20],
      [4, 12],
      [14, 12],
    ]);
  });

  test('has six bottlenecks', () => {
    expect(analysis.bottlenecks.map(({ stepNumber, timeRatio }) => [stepNumber, timeRatio])).toEqual([
      [3, near(2)],
      [4, near(3)],
      [7, near(2.4)],
      [8, near(3.5)],
      [12, near(6)],
      [16, near(2)],
    ]);
  });

  test('lists its departments, the worst first and the one of thin data last', () => {
    expect(
      analysis.departments.map(({ department, score, rated, thin }) => [department.name, score, rated, thin]),
    ).toEqual([
      ['Администрация', near(-3.714), 2, false],
      ['Приёмка', near(-2.429), 5, false],
      ['Маркетинг', near(-1.714), 4, false],
      ['Цех', near(-1.278), 4, false],
      ['Касса', near(0), 1, true],
    ]);
  });

  test('hands its customer over eleven times and sees six of seventeen steps', () => {
    expect(analysis.handOffs).toHaveLength(11);
    expect(analysis.coverage).toMatchObject({ stages: 10, trackedStages: 1, steps: 17, linkedSteps: 6 });
    expect(analysis.blindSpots).toHaveLength(11);
    expect(analysis.phantoms).toEqual([]);
  });
});

describe('the laptop purchase', () => {
  const analysis = analysisOf('laptop-purchase', 'en');

  test('falls short in every phase, most of all in use', () => {
    const byPhase = [...analysis.phases.values()].map(({ phase, weightedGap, verdict }) => [
      phase.name,
      weightedGap,
      verdict,
    ]);
    expect(byPhase).toEqual([
      ['Find', near(-2.636), 'below'],
      ['Buy', near(-1.882), 'below'],
      ['Use', near(-2.824), 'below'],
    ]);
    expect(analysis.weightedGap).toEqual(near(-2.422));
    expect(analysis.handOffs).toHaveLength(3);
  });

  test('lists its departments, the worst first', () => {
    expect(analysis.departments.map(({ department, score }) => [department.name, score])).toEqual([
      ['Service', near(-3.077)],
      ['Marketing', near(-2.467)],
      ['Sales', near(-1.882)],
    ]);
  });
});
