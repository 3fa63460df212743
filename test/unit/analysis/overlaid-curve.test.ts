// Curves laid over one another: corresponding steps stand at each other, others at the same share of the way.
import { describe, expect, it } from 'vitest';
import { overlaidCurve } from '#shared/analysis/overlaid-curve';
import { projectOf } from '#shared/model/project';
import { makeRecord } from '#shared/model/record-type';
import { map } from '#shared/model/records/map';
import { project as projectType } from '#shared/model/records/project';
import { stage } from '#shared/model/records/stage';
import { step } from '#shared/model/records/step';
import { testId } from '../change/arbitrary-project';

const [own, other] = [testId('M', 1), testId('M', 2)];

/** A map whose stages hold steps with the ids given; each step has a value by hand. */
const mapWith = (
  mapId: string,
  letter: string,
  stages: readonly (readonly (readonly [id: string, origin?: string])[])[],
) => [
  makeRecord(map, mapId, { name: letter, order: 'a0' }),
  ...stages.flatMap((steps, at) => {
    const stageId = testId(letter, at + 1);
    return [
      makeRecord(stage, stageId, { mapId, name: `${at}`, order: `a${at}` }),
      ...steps.map(([id, originStepId = null], place) =>
        makeRecord(step, id, {
          stageId,
          title: id,
          order: `a${place}`,
          manualEmotion: place + 1,
          originStepId,
        }),
      ),
    ];
  }),
];
const projectWith = (...records: Parameters<typeof projectOf>[0][]) =>
  projectOf([
    makeRecord(projectType, testId('R', 1), { title: '', createdAt: 0 }),
    ...records.flatMap((r) => [...r]),
  ]);
const p = (at: number): string => testId('p', at);
const q = (at: number): string => testId('q', at);

describe('a curve laid over', () => {
  it('has copies of a step at their original, however often copied', () => {
    const project = projectWith(
      mapWith(own, 'S', [[[p(1)], [p(2), testId('z', 1)]]]),
      mapWith(other, 'T', [
        [
          [q(1), p(2)],
          [q(2), q(3)],
          [q(3), p(1)],
          [q(4), testId('z', 1)],
        ],
      ]),
    );
    expect(overlaidCurve(project, own, other).map(({ stepId, place }) => [stepId, place])).toEqual([
      [q(1), { stepId: p(2) }],
      [q(2), { stepId: p(1) }],
      [q(3), { stepId: p(1) }],
      // The original of both is gone.
      [q(4), { stepId: p(2) }],
    ]);
  });

  it('spreads steps without a counterpart over the stages in the same position', () => {
    const project = projectWith(
      mapWith(own, 'S', [[[p(1)]], [[p(2)]], [[p(3)]], [[p(4)]]]),
      mapWith(other, 'T', [[[q(1)], [q(2)]], [[q(3)]]]),
    );
    expect(overlaidCurve(project, own, other).map(({ place }) => place)).toEqual([
      { stageId: testId('S', 1), share: 0.5 },
      { stageId: testId('S', 2), share: 0.5 },
      { stageId: testId('S', 4), share: 0 },
    ]);
  });

  it('leaves steps without a value out, and is empty over nothing', () => {
    const records = mapWith(other, 'T', [[[q(1)]]]);
    const silent = records.map((record) =>
      record.type === 'step' ? { ...record, manualEmotion: null } : record,
    );
    expect(overlaidCurve(projectWith(mapWith(own, 'S', [[[p(1)]]]), silent), own, other)).toEqual([]);
    expect(overlaidCurve(projectWith(mapWith(own, 'S', []), records), own, other)).toEqual([]);
  });

  it('does not go round in circles of origins', () => {
    const project = projectWith(mapWith(own, 'S', [[[p(1), q(1)]]]), mapWith(other, 'T', [[[q(1), p(1)]]]));
    expect(overlaidCurve(project, own, other)).toHaveLength(1);
  });
});
