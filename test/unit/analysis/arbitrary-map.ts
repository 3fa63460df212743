// Maps drawn at random, with everything that a figure of theirs is made of: several touchpoints a step, several
// respondents, shared departments, missing answers and times, the company's own process and words.
import * as fc from 'fast-check';
import type { Id } from '#shared/base/id';
import { idSet } from '#shared/model/field';
import { type Project, projectOf } from '#shared/model/project';
import { makeRecord } from '#shared/model/record-type';
import type { AnyRecord } from '#shared/model/records';
import { companyStep } from '#shared/model/records/company-step';
import { department } from '#shared/model/records/department';
import { handOff } from '#shared/model/records/hand-off';
import { lane } from '#shared/model/records/lane';
import { map } from '#shared/model/records/map';
import { note } from '#shared/model/records/note';
import { phase } from '#shared/model/records/phase';
import { project } from '#shared/model/records/project';
import { rating } from '#shared/model/records/rating';
import { stage } from '#shared/model/records/stage';
import { step } from '#shared/model/records/step';
import { touchpoint } from '#shared/model/records/touchpoint';
import { trigger } from '#shared/model/records/trigger';
import { testId } from '../change/arbitrary-project';

export const mapId = testId('M', 1);

/** Whole ratings, and those with one digit after the comma. */
const answer = fc.option(
  fc.oneof(
    fc.integer({ min: 1, max: 10 }),
    fc.integer({ min: 10, max: 100 }).map((tenths) => tenths / 10),
  ),
);
const minutes = fc.option(fc.constantFrom(0, 1, 2.5, 5, 10, 15, 30, 1_440));
const ids = (kind: string, count: number) =>
  fc.subarray(Array.from({ length: count }, (_, at) => testId(kind, at))).map(idSet);

const departments = Array.from({ length: 4 }, (_, at) =>
  makeRecord(department, testId('D', at), { name: `Отдел ${at}`, order: `a${at}` }),
);

const drawnRating = fc.record({
  side: fc.constantFrom('customer' as const, 'customer' as const, 'company' as const),
  expectation: answer,
  actual: answer,
});

const drawnTouchpoint = fc.record({
  departmentIds: ids('D', departments.length),
  importance: fc.integer({ min: 1, max: 5 }),
  actualMinutes: minutes,
  normMinutes: minutes,
  nobodyPresent: fc.boolean(),
  ratings: fc.array(drawnRating, { maxLength: 4 }),
});

const drawnStep = fc.record({
  manualEmotion: fc.option(fc.integer({ min: -9, max: 9 })),
  touchpoints: fc.array(drawnTouchpoint, { maxLength: 3 }),
});

const drawnStage = fc.record({
  phase: fc.option(fc.nat(1)),
  contact: fc.constantFrom('none' as const, 'contact' as const, 'tracked' as const),
  steps: fc.array(drawnStep, { maxLength: 3 }),
});

const drawn = fc.record({
  bottleneckRatio: fc.constantFrom(2, 1.5, 3),
  stages: fc.array(drawnStage, { maxLength: 5 }),
  companySteps: fc.array(ids('P', 6), { maxLength: 4 }),
  handOffs: fc.array(
    fc.record({
      from: fc.nat(6),
      context: fc.constantFrom('yes' as const, 'partly' as const, 'no' as const),
    }),
    { maxLength: 4 },
  ),
  triggers: fc.array(
    fc.record({
      kind: fc.constantFrom('price' as const, 'ad' as const, 'habit' as const),
      count: fc.integer({ min: 1, max: 9 }),
    }),
    { maxLength: 6 },
  ),
  buts: fc.array(fc.record({ departmentIds: ids('D', 2), touchpointIds: ids('T', 3) }), { maxLength: 3 }),
});

const key = (at: number): string => `a${String(at).padStart(3, '0')}1`;

function recordsOf(said: typeof drawn extends fc.Arbitrary<infer D> ? D : never): AnyRecord[] {
  const { bottleneckRatio } = said;
  const records: AnyRecord[] = [
    makeRecord(project, testId('R', 1), { title: 'Проект', createdAt: 0, bottleneckRatio }),
    makeRecord(map, mapId, { name: 'Карта', order: 'a0', lastCode: 100 }),
    ...departments,
    ...[0, 1].map((at) => makeRecord(phase, testId('F', at), { mapId, name: `Фаза ${at}` })),
    makeRecord(lane, testId('L', 0), { mapId, kind: 'buts', name: 'НО', order: 'a0' }),
  ];
  const count = { steps: 0, touchpoints: 0, ratings: 0 };
  said.stages.forEach(({ phase: phaseAt, contact, steps }, stageAt) => {
    const stageId = testId('S', stageAt);
    const phaseId = phaseAt === null ? null : testId('F', phaseAt);
    records.push(
      makeRecord(stage, stageId, { mapId, phaseId, contact, name: `Этап ${stageAt}`, order: key(stageAt) }),
    );
    for (const { manualEmotion, touchpoints } of steps) {
      const stepId = testId('P', count.steps);
      records.push(
        makeRecord(step, stepId, { stageId, manualEmotion, title: 'Шаг', order: key(count.steps++) }),
      );
      for (const { ratings, ...fields } of touchpoints) {
        const touchpointId = testId('T', count.touchpoints);
        records.push(
          makeRecord(touchpoint, touchpointId, { stepId, order: key(count.touchpoints++), ...fields }),
        );
        for (const one of ratings)
          records.push(makeRecord(rating, testId('Q', count.ratings++), { touchpointId, ...one }));
      }
    }
  });
  const existing = (kind: string, found: number) => (id: Id) =>
    Number(id.slice(1)) < found && id.startsWith(kind);
  said.companySteps.forEach((stepIds, at) => {
    const linked = stepIds.filter(existing('P', count.steps));
    records.push(
      makeRecord(companyStep, testId('K', at), { mapId, title: 'Процесс', order: key(at), stepIds: linked }),
    );
  });
  said.handOffs.forEach(({ from, context }, at) => {
    if (from + 1 >= count.steps) return;
    const between = { fromStepId: testId('P', from), toStepId: testId('P', from + 1) };
    records.push(makeRecord(handOff, testId('H', at), { ...between, context }));
  });
  said.triggers.forEach((fields, at) => {
    records.push(makeRecord(trigger, testId('G', at), { mapId, text: 'Повод', order: key(at), ...fields }));
  });
  said.buts.forEach(({ departmentIds, touchpointIds }, at) => {
    if (said.stages.length === 0) return;
    const linked = touchpointIds.filter(existing('T', count.touchpoints));
    const cell = { mapId, stageId: testId('S', 0), laneId: testId('L', 0), order: key(at) };
    records.push(
      makeRecord(note, testId('N', at), { ...cell, departmentIds, touchpointIds: linked, text: 'НО' }),
    );
  });
  return records;
}

/** The records of a project with one map. */
export const arbitraryRecords = (): fc.Arbitrary<readonly AnyRecord[]> => drawn.map(recordsOf);

export const arbitraryMap = (): fc.Arbitrary<Project> => arbitraryRecords().map(projectOf);
