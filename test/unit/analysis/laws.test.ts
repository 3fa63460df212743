// What holds of the figures of every map, and that they are those of the definitions.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyseMap } from '#shared/analysis/map-analysis';
import { projectOf } from '#shared/model/project';
import { arbitraryMap, arbitraryRecords, mapId } from './arbitrary-map';
import { slowFigures } from './slow-figures';

const near = (figure: number | null) => (figure === null ? null : expect.closeTo(figure, 8));

test('every figure is that of its definition', () => {
  fc.assert(
    fc.property(arbitraryMap(), (project) => {
      const analysis = analyseMap(project, mapId);
      const slow = slowFigures(project);
      const touchpoints = [...analysis.touchpoints.values()];
      expect(
        touchpoints.map(({ touchpoint, stepNumber, gap }) => ({ touchpoint, step: stepNumber, gap })),
      ).toEqual(slow.touchpoints.map((one) => ({ ...one, gap: near(one.gap) })));
      expect(touchpoints.map(({ company }) => company?.gap ?? null)).toEqual(slow.company.map(near));
      expect(touchpoints.map(({ spreadE, spreadA }) => [spreadE, spreadA])).toEqual(slow.spreads);
      expect(analysis).toMatchObject({
        rated: slow.rated,
        meanGap: near(slow.meanGap),
        weightedGap: near(slow.weightedGap),
        positive: slow.positive,
        level2: slow.level2,
        peakEnd: near(slow.peakEnd),
      });
      expect(
        analysis.painTop.map(({ stepNumber, painIndex }) => ({ step: stepNumber, pain: painIndex })),
      ).toEqual(slow.pains.map(({ step, pain }) => ({ step, pain: near(pain) })));
      expect(analysis.bottlenecks.map(({ stepNumber }) => stepNumber)).toEqual(slow.bottlenecks);
      expect([...analysis.stages.values()].map(({ weightedGap }) => weightedGap)).toEqual(
        slow.stages.map(near),
      );
      expect(analysis.handOffs.map(({ fromNumber }) => fromNumber)).toEqual(slow.handOffs);
      expect(analysis.coverage.trackedStages).toBe(slow.trackedStages);
      expect(analysis.blindSpots.map(({ number }) => number)).toEqual(slow.blindSpots);
      expect(analysis.phantoms.map(({ id }) => id)).toEqual(slow.phantoms);
      for (const figures of analysis.departments) {
        const reference = slow.departments.get(figures.department.id);
        expect(figures).toMatchObject({
          score: near(reference?.score ?? null),
          rated: reference?.gaps.length,
          thin: (reference?.gaps.length ?? 0) < 2,
          negative: reference?.gaps.filter((gap) => gap < 0).length,
          bottlenecks: reference?.bottlenecks,
          openButs: reference?.buts,
        });
      }
    }),
  );
});

test('the order of respondents changes nothing, to the last digit', () => {
  const twoOrders = arbitraryRecords().chain((records) => {
    const ratings = records.filter(({ type }) => type === 'rating');
    const others = records.filter(({ type }) => type !== 'rating');
    return fc
      .shuffledSubarray(ratings, { minLength: ratings.length })
      .map((shuffled) => [projectOf([...others, ...ratings]), projectOf([...others, ...shuffled])] as const);
  });
  fc.assert(
    fc.property(twoOrders, ([first, second]) => {
      expect(analyseMap(second, mapId)).toStrictEqual(structuredClone(analyseMap(first, mapId)));
    }),
  );
});

test('a department scores between its smallest and its largest gap, and the worst stands first', () => {
  fc.assert(
    fc.property(arbitraryMap(), (project) => {
      const { departments, touchpoints } = analyseMap(project, mapId);
      for (const { department, score } of departments) {
        if (score === null) continue;
        const gaps = [...touchpoints.values()]
          .filter(({ touchpoint }) => touchpoint.departmentIds.includes(department.id))
          .flatMap(({ gap }) => gap ?? []);
        expect(score).toBeGreaterThanOrEqual(Math.min(...gaps) - 1e-9);
        expect(score).toBeLessThanOrEqual(Math.max(...gaps) + 1e-9);
      }
      const ranks = departments.map(({ thin, score }) => (thin ? 100 : 0) + (score ?? 50));
      expect(ranks.every((rank, at) => at === 0 || (ranks[at - 1] as number) <= rank + 1e-9)).toBe(true);
    }),
  );
});

test('departments that share a touchpoint share its weight, and none of it is lost', () => {
  fc.assert(
    fc.property(arbitraryMap(), (project) => {
      const { departments, touchpoints } = analyseMap(project, mapId);
      const answeredFor = [...touchpoints.values()].filter(
        ({ gap, touchpoint }) => gap !== null && touchpoint.departmentIds.length > 0,
      );
      const weights = answeredFor.reduce((sum, { touchpoint }) => sum + touchpoint.importance, 0);
      expect(departments.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(weights, 8);
    }),
  );
});

test('averages lie between the extremes, shares between 0 and 1', () => {
  fc.assert(
    fc.property(arbitraryMap(), (project) => {
      const { touchpoints, weightedGap, meanGap, peakEnd, coverage, painTop } = analyseMap(project, mapId);
      const gaps = [...touchpoints.values()].flatMap(({ gap }) => gap ?? []);
      for (const figure of [weightedGap, meanGap, peakEnd]) {
        if (gaps.length === 0) expect(figure).toBeNull();
        else {
          expect(figure).toBeGreaterThanOrEqual(Math.min(...gaps) - 1e-9);
          expect(figure).toBeLessThanOrEqual(Math.max(...gaps) + 1e-9);
        }
      }
      for (const share of [coverage.stageShare, coverage.stepShare]) {
        if (share === null) continue;
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
      expect(painTop.length).toBeLessThanOrEqual(5);
    }),
  );
});

test('a histogram counts every customer who said why', () => {
  fc.assert(
    fc.property(arbitraryMap(), (project) => {
      const { triggers } = analyseMap(project, mapId);
      expect(triggers.reduce((sum, { count }) => sum + count, 0)).toBe(slowFigures(project).triggers);
      expect(new Set(triggers.map(({ kind }) => kind)).size).toBe(triggers.length);
    }),
  );
});
