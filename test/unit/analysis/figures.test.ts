// The figures at the borders of their definitions.
import { describe, expect, test } from 'vitest';
import { analyseMap } from '#shared/analysis/map-analysis';
import { makeRecord } from '#shared/model/record-type';
import type { AnyRecord } from '#shared/model/records';
import { companyStep } from '#shared/model/records/company-step';
import { handOff } from '#shared/model/records/hand-off';
import { lane } from '#shared/model/records/lane';
import { note } from '#shared/model/records/note';
import { trigger } from '#shared/model/records/trigger';
import { testId } from '../change/arbitrary-project';
import { departmentId, mapId, stageId, stepId, writtenMap } from './written-map';

type Steps = Parameters<typeof writtenMap>[0];
const analysed = (steps: Steps, ...more: readonly AnyRecord[]) =>
  analyseMap(writtenMap(steps, ...more), mapId);
const first = (steps: Steps) => {
  const [figures] = analysed(steps).touchpoints.values();
  if (figures === undefined) throw new Error('no touchpoint');
  return figures;
};
/** A touchpoint with this gap. */
const gap = (points: number, importance = 1) => ({ rated: [[5, 5 + points]] as const, importance });

describe('several respondents', () => {
  test('are taken together by their means, and their disagreement stands beside', () => {
    const figures = first([
      [
        {
          rated: [
            [8, 3],
            [6, null],
            [null, 6],
          ],
          importance: 2,
        },
      ],
    ]);
    expect(figures).toMatchObject({
      expectation: 7,
      actual: 4.5,
      gap: -2.5,
      spreadE: 2,
      spreadA: 3,
      painIndex: 5,
    });
  });

  test('with one answer agree, without any have no spread', () => {
    expect(first([[{ rated: [[8, null]] }]])).toMatchObject({
      spreadE: 0,
      spreadA: null,
      gap: null,
      level: null,
    });
  });

  test('who answer in thirds or tenths still reach a border that they reach on paper', () => {
    expect(first([[{ rated: [[7.1, 3.1]] }]])).toMatchObject({ gap: -4, level: -2 });
    expect(
      first([
        [
          {
            rated: [
              [8, 4],
              [8, 4],
              [9, 5],
            ],
          },
        ],
      ]),
    ).toMatchObject({ gap: -4, level: -2 });
    expect(first([[{ rated: [[0.1 + 5, 5.1]] }]])).toMatchObject({ gap: 0, level: 0 });
  });
});

describe('the company’s own rating', () => {
  test('stands beside the customers’ with the difference', () => {
    const { company, gap } = first([[{ rated: [[8, 3]], company: [[7, 9]] }]]);
    expect(gap).toBe(-5);
    expect(company).toEqual({
      expectation: 7,
      actual: 9,
      gap: 2,
      difference: { expectation: -1, actual: 6, gap: 7 },
    });
  });

  test('has no difference where the customers are silent, and is none where the company is', () => {
    expect(first([[{ company: [[7, null]] }]]).company).toEqual({
      expectation: 7,
      actual: null,
      gap: null,
      difference: { expectation: null, actual: null, gap: null },
    });
    expect(first([[{ rated: [[8, 3]], company: [[null, null]] }]]).company).toBeNull();
    expect(analysed([[{ rated: [[8, 3]], company: [[7, 9]], importance: 2 }]]).company).toEqual({
      rated: 1,
      meanGap: 2,
      weightedGap: 2,
    });
  });
});

describe('a verdict', () => {
  test.each([
    [[gap(-1), gap(0)], 'meets'],
    [[gap(1), gap(0)], 'meets'],
    [[gap(-1, 2), gap(0)], 'below'],
    [[gap(1, 2), gap(0)], 'exceeds'],
    [[{}], null],
  ])('on %j is %s', (touchpoints, verdict) => {
    const [stage] = analysed([touchpoints]).stages.values();
    expect(stage?.verdict).toBe(verdict);
  });

  test('is not tipped by a third that a computer cannot write', () => {
    const third = {
      rated: [
        [5, 5],
        [5, 5],
        [6, 5],
      ] as const,
    };
    const twoThirds = {
      rated: [
        [6, 5],
        [6, 5],
        [5, 5],
      ] as const,
    };
    const [stage] = analysed([
      [
        { ...third, importance: 1 },
        { ...twoThirds, importance: 1 },
      ],
    ]).stages.values();
    expect(stage?.verdict).toBe('meets');
  });
});

describe('a bottleneck', () => {
  const slow = (actualMinutes: number | null, normMinutes: number | null, nobodyPresent = false) => {
    const { timeRatio, bottleneck } = first([[{ actualMinutes, normMinutes, nobodyPresent }]]);
    return [timeRatio, bottleneck];
  };

  test('is what takes twice its norm, or more', () => {
    expect(slow(20, 10)).toEqual([2, true]);
    expect(slow(19, 10)).toEqual([1.9, false]);
    expect(slow(0, 10)).toEqual([0, false]);
  });

  test('is where nobody is present, whatever the time says', () => {
    expect(slow(null, null, true)).toEqual([null, true]);
    expect(slow(5, 10, true)).toEqual([0.5, true]);
  });

  test('is not told by a time without a norm, nor by a norm of 0', () => {
    expect(slow(20, null)).toEqual([null, false]);
    expect(slow(null, 10)).toEqual([null, false]);
    expect(slow(20, 0)).toEqual([null, false]);
  });
});

test('where it hurts most are five at most, ties in step order, none that does not hurt', () => {
  const steps = [[gap(2)], [gap(-1)], [gap(-2)], [gap(-1, 2)], [gap(-3)], [gap(-1)], [gap(-1)], [gap(0)]];
  expect(analysed(steps).painTop.map(({ stepNumber, painIndex }) => [stepNumber, painIndex])).toEqual([
    [5, 3],
    [3, 2],
    [4, 2],
    [2, 1],
    [6, 1],
  ]);
  expect(analysed([[gap(1)], [gap(0)], [{}]]).painTop).toEqual([]);
});

test('steps with several touchpoints are listed once', () => {
  const { positive, level2 } = analysed([
    [gap(4), gap(5)],
    [gap(-4), gap(1)],
  ]);
  expect([positive, level2]).toEqual([
    [1, 2],
    [1, 2],
  ]);
});

describe('peak and end', () => {
  test('takes the later of two moments of one strength', () => {
    expect(analysed([[gap(-4)], [gap(4)], [gap(1)]]).peakEnd).toBe(2.5);
    expect(analysed([[gap(4)], [gap(-4)], [gap(1)]]).peakEnd).toBe(-1.5);
  });

  test('ends with the last touchpoint that is rated, and is none without', () => {
    expect(analysed([[gap(-2)], [gap(1), {}], [{}]]).peakEnd).toBe(-0.5);
    expect(analysed([[{}]]).peakEnd).toBeNull();
  });
});

describe('a department', () => {
  test('shares a touchpoint by w/k', () => {
    const { departments } = analysed([
      [
        { ...gap(-4, 4), by: 'AB' },
        { ...gap(1, 3), by: 'A' },
      ],
      [{ ...gap(-1, 2), by: 'B' }],
    ]);
    expect(departments.map(({ department, score, weight }) => [department.name, score, weight])).toEqual([
      ['B', (2 * -4 + 2 * -1) / 4, 4],
      ['A', (2 * -4 + 3 * 1) / 5, 5],
    ]);
  });

  test('of fewer than two rated touchpoints has thin data and stands last, one of none after that', () => {
    const { departments } = analysed([
      [
        { ...gap(-4), by: 'C' },
        { by: 'D', nobodyPresent: true },
      ],
      [
        { ...gap(1), by: 'A' },
        { ...gap(2), by: 'A' },
      ],
    ]);
    expect(
      departments.map(({ department, score, thin, bottlenecks }) => [
        department.name,
        score,
        thin,
        bottlenecks,
      ]),
    ).toEqual([
      ['A', 1.5, false, 0],
      ['C', -4, true, 0],
      ['D', null, true, 1],
    ]);
  });

  test('has the open BUT situations that name it or one of its touchpoints, each once', () => {
    const buts = makeRecord(lane, testId('L', 1), { mapId, kind: 'buts', name: 'НО', order: 'a0' });
    const pains = makeRecord(lane, testId('L', 2), { mapId, kind: 'pains', name: 'Боли', order: 'a1' });
    const said = (at: number, fields: object) =>
      makeRecord(note, testId('N', at), {
        mapId,
        stageId,
        laneId: buts.id,
        order: `a${at}`,
        text: 'НО',
        ...fields,
      });
    const { departments } = analysed(
      [[{ by: 'A' }, { by: 'AB' }]],
      buts,
      pains,
      said(1, { departmentIds: [departmentId('A')], touchpointIds: [testId('T', 2)] }),
      said(2, { touchpointIds: [testId('T', 1)] }),
      said(3, { laneId: pains.id, departmentIds: [departmentId('B')] }),
    );
    expect(departments.map(({ department, openButs }) => [department.name, openButs])).toEqual([
      ['A', 2],
      ['B', 1],
    ]);
  });
});

describe('a hand-off', () => {
  test('is where the departments of two steps in a row differ, and none where one of them has no department', () => {
    const { handOffs } = analysed([
      [{ by: 'A' }, { by: 'B' }],
      [{ by: 'AB' }],
      [{ by: 'A' }],
      [{}],
      [{ by: 'B' }],
    ]);
    expect(handOffs.map(({ fromNumber, context }) => [fromNumber, context])).toEqual([[2, null]]);
  });

  test('says whether the context is passed; of two that were united the smaller id tells', () => {
    const between = { fromStepId: stepId(1), toStepId: stepId(2) };
    const { handOffs } = analysed(
      [[{ by: 'A' }], [{ by: 'B' }]],
      makeRecord(handOff, testId('H', 2), { ...between, context: 'yes' }),
      makeRecord(handOff, testId('H', 1), { ...between, context: 'partly' }),
    );
    expect(handOffs[0]).toMatchObject({ context: 'partly', toDepartmentIds: [departmentId('B')] });
  });

  test('makes a moment of truth likely at its second step, as the first and the last step are', () => {
    const { suggestedMoments } = analysed([[{}], [{ by: 'A' }], [{ by: 'B' }], [{}], [{ by: 'A' }]]);
    expect(suggestedMoments.map(({ number, reasons }) => [number, reasons])).toEqual([
      [1, ['first']],
      [3, ['hand-off']],
      [5, ['last']],
    ]);
    expect(analysed([[{}]]).suggestedMoments.map(({ reasons }) => reasons)).toEqual([['first', 'last']]);
    expect(analysed([]).suggestedMoments).toEqual([]);
  });
});

test('a step of the customer without a link is a blind spot, one of the company a phantom', () => {
  const own = (at: number, stepIds: readonly string[]) =>
    makeRecord(companyStep, testId('K', at), { mapId, title: `Шаг ${at}`, order: `a${at}`, stepIds });
  const { blindSpots, phantoms, coverage } = analysed(
    [[{}], [{}], [{}], [{}]],
    own(2, []),
    own(1, [stepId(2), stepId(4)]),
  );
  expect(blindSpots.map(({ number }) => number)).toEqual([1, 3]);
  expect(phantoms.map(({ title }) => title)).toEqual(['Шаг 2']);
  expect(coverage).toEqual({
    stages: 1,
    trackedStages: 0,
    steps: 4,
    linkedSteps: 2,
    stageShare: 0,
    stepShare: 0.5,
  });
});

test('triggers are counted by kind, the most frequent first', () => {
  const said = (at: number, kind: 'ad' | 'price' | 'habit', count: number) =>
    makeRecord(trigger, testId('G', at), { mapId, kind, count, text: '', order: `a${at}` });
  const { triggers } = analysed(
    [],
    said(1, 'ad', 2),
    said(2, 'price', 2),
    said(3, 'habit', 3),
    said(4, 'price', 1),
  );
  expect(triggers.map(({ kind, count }) => [kind, count])).toEqual([
    ['price', 3],
    ['habit', 3],
    ['ad', 2],
  ]);
});

test('a map that does not exist says nothing', () => {
  expect(analyseMap(writtenMap([[gap(1)]]), testId('M', 9))).toMatchObject({
    rated: 0,
    meanGap: null,
    peakEnd: null,
    departments: [],
    coverage: { stages: 0, stageShare: null },
  });
});
