// The curve of gaps: the figures expected of the car-service example, weights inside a step, values set by hand.
import { describe, expect, test } from 'vitest';
import { emotionLevel } from '#shared/analysis/gap';
import { analyseMap } from '#shared/analysis/map-analysis';
import { unwrap } from '#shared/base/result';
import { mapStructure } from '#shared/model/map-structure';
import { mapsOf, type Project, projectOf } from '#shared/model/project';
import { makeRecord } from '#shared/model/record-type';
import { rating } from '#shared/model/records/rating';
import { touchpoint } from '#shared/model/records/touchpoint';
import { projectFromSample } from '#shared/model/templates/project-from-sample';
import { freshContext } from '../model/templates/fresh-project';

const records = unwrap(projectFromSample('car-service', 'ru', freshContext()));
const sample = projectOf(records);
const mapId = mapsOf(sample)[0]?.id ?? '';
const { steps } = mapStructure(sample, mapId);
const stepId = (number: number) => steps[number - 1]?.id ?? '';
const gapAt = (project: Project, number: number) => {
  const { gap, manual } = analyseMap(project, mapId).steps.get(stepId(number)) ?? {};
  return { gap, manual };
};

describe('the car service', () => {
  const gaps = [...analyseMap(sample, mapId).steps.values()].map(({ gap }) => gap);
  const numbersWhere = (holds: (gap: number) => boolean) =>
    gaps.flatMap((gap, at) => (gap !== null && holds(gap) ? [at + 1] : []));

  test('has a point or an open place for every step, in order', () => {
    expect([...analyseMap(sample, mapId).steps.keys()]).toEqual(steps.map(({ id }) => id));
    expect(gaps).toEqual([null, 0, -2, -3, -1, 0, -3, -5, 1, -2, -1, -5, 0, -3, 0, -4, -1]);
  });

  test('stirs strong emotions at steps 8, 12 and 16, and delights at step 9', () => {
    expect(numbersWhere((gap) => Math.abs(emotionLevel(gap)) === 2)).toEqual([8, 12, 16]);
    expect(numbersWhere((gap) => gap > 0)).toEqual([9]);
  });
});

test('several touchpoints of a step count by their importance, unrated ones not at all', () => {
  const more = [
    makeRecord(touchpoint, 'p'.repeat(22), { stepId: stepId(8), order: 'a0', importance: 1 }),
    makeRecord(rating, 'q'.repeat(22), { touchpointId: 'p'.repeat(22), expectation: 5, actual: 6 }),
    makeRecord(touchpoint, 'r'.repeat(22), { stepId: stepId(8), order: 'a0', importance: 5 }),
  ];
  expect(gapAt(projectOf([...records, ...more]), 8)).toEqual({ gap: (5 * -5 + 1 * 1) / 6, manual: false });
});

test('a value set by hand stands in for the gap and says so, at a step without a rating too', () => {
  const byHand = (number: number, manualEmotion: number) =>
    projectOf(
      records.map((record) =>
        record.type === 'step' && record.id === stepId(number) ? { ...record, manualEmotion } : record,
      ),
    );
  expect(gapAt(byHand(8, 2.5), 8)).toEqual({ gap: 2.5, manual: true });
  expect(gapAt(byHand(9, 0), 9)).toEqual({ gap: 0, manual: true });
  expect(gapAt(byHand(1, -1), 1)).toEqual({ gap: -1, manual: true });
});

test('an unknown map has no curve', () => {
  expect(analyseMap(sample, 'x'.repeat(22)).steps.size).toBe(0);
});
