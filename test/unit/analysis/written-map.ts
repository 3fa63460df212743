// A map written down step by step, for tests that say what its figures must be.
import type { Id } from '#shared/base/id';
import { type Project, projectOf } from '#shared/model/project';
import { type Draft, makeRecord } from '#shared/model/record-type';
import type { AnyRecord } from '#shared/model/records';
import { department } from '#shared/model/records/department';
import { map } from '#shared/model/records/map';
import { project } from '#shared/model/records/project';
import { rating } from '#shared/model/records/rating';
import { stage } from '#shared/model/records/stage';
import { step } from '#shared/model/records/step';
import { touchpoint } from '#shared/model/records/touchpoint';
import { testId } from '../change/arbitrary-project';

export const mapId = testId('M', 1);
export const stageId = testId('S', 1);
export const stepId = (number: number): Id => testId('P', number);
export const departmentId = (letter: string): Id => `D${letter}`.padEnd(22, '0');

interface WrittenTouchpoint extends Draft<typeof touchpoint> {
  /** The answers of the customers and of the company: expectation and actual. */
  readonly rated?: readonly (readonly [expectation: number | null, actual: number | null])[];
  readonly company?: readonly (readonly [expectation: number | null, actual: number | null])[];
  /** One letter each. */
  readonly by?: string;
}

/** One stage with these steps, each with its touchpoints; touchpoints are numbered through from 1. */
export function writtenMap(
  steps: readonly (readonly WrittenTouchpoint[])[],
  ...more: readonly AnyRecord[]
): Project {
  const letters = [...new Set(steps.flat().flatMap(({ by = '' }) => [...by]))].sort();
  const records: AnyRecord[] = [
    makeRecord(project, testId('R', 1), { title: 'Проект', createdAt: 0 }),
    makeRecord(map, mapId, { name: 'Карта', order: 'a0' }),
    makeRecord(stage, stageId, { mapId, name: 'Этап', order: 'a0' }),
    ...letters.map((letter, at) =>
      makeRecord(department, departmentId(letter), { name: letter, order: `a${at}` }),
    ),
  ];
  let [touchpoints, ratings] = [0, 0];
  steps.forEach((written, at) => {
    records.push(makeRecord(step, stepId(at + 1), { stageId, title: `Шаг ${at + 1}`, order: `a0${at + 1}` }));
    written.forEach(({ rated = [], company = [], by = '', ...fields }, place) => {
      const touchpointId = testId('T', ++touchpoints);
      const departmentIds = [...by].map(departmentId).sort();
      records.push(
        makeRecord(touchpoint, touchpointId, {
          stepId: stepId(at + 1),
          order: `a${place}`,
          departmentIds,
          ...fields,
        }),
      );
      for (const [side, answers] of [
        ['customer', rated],
        ['company', company],
      ] as const)
        for (const [expectation, actual] of answers)
          records.push(
            makeRecord(rating, testId('Q', ++ratings), { touchpointId, side, expectation, actual }),
          );
    });
  });
  return projectOf([...records, ...more]);
}
