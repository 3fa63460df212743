// Two maps side by side: what came, went, changed and moved, whichever of them is asked first.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareMaps, type MapComparison } from '#shared/analysis/compare-maps';
import type { Id } from '#shared/base/id';
import { unwrap } from '#shared/base/result';
import { duplicateMap } from '#shared/change/commands/duplicate-map';
import { apply } from '#shared/change/diff';
import { touchpointsByStep } from '#shared/model/grouped-tables';
import { mapStructure } from '#shared/model/map-structure';
import { mapsOf, type Project, projectOf } from '#shared/model/project';
import { makeRecord } from '#shared/model/record-type';
import type { AnyRecord } from '#shared/model/records';
import { rating } from '#shared/model/records/rating';
import { step } from '#shared/model/records/step';
import { projectFromSample } from '#shared/model/templates/project-from-sample';
import { countingContext } from '../../change/small-project';
import { freshContext } from '../../model/templates/fresh-project';

const sample = projectOf(unwrap(projectFromSample('car-service', 'ru', freshContext())));
const asIs = mapsOf(sample)[0]?.id as Id;
const context = countingContext();
const plan = duplicateMap.plan(
  sample,
  { id: asIs, name: 'Как будет', state: 'to-be', answers: true },
  context,
);
const copied = apply(sample, unwrap(plan));
const toBe = mapsOf(copied)[1]?.id as Id;

/** The project with some records replaced, added, or (null) taken out. */
function edited(project: Project, ...edits: readonly (AnyRecord | { readonly gone: Id })[]): Project {
  const records = new Map(
    Object.values(project).flatMap((table) => [...(table as ReadonlyMap<Id, AnyRecord>)]),
  );
  for (const edit of edits) {
    if ('gone' in edit) records.delete(edit.gone);
    else records.set(edit.id, edit);
  }
  return projectOf(records.values());
}

const stepAt = (project: Project, mapId: Id, number: number) => {
  const found = mapStructure(project, mapId).steps[number - 1];
  if (found === undefined) throw new Error(`no step ${number}`);
  return found;
};
const touchpointAt = (project: Project, mapId: Id, number: number) => {
  const [found] = touchpointsByStep(project.touchpoint).get(stepAt(project, mapId, number).id) ?? [];
  if (found === undefined) throw new Error(`no touchpoint at step ${number}`);
  return found;
};

const parts = ({ stages, steps, touchpoints }: MapComparison) => [stages, steps, touchpoints];
const isEmpty = (comparison: MapComparison): boolean =>
  parts(comparison).every((part) => Object.values(part).every((list) => list.length === 0)) &&
  comparison.totals.every(({ before, after }) => before === after);

const total = ({ totals }: MapComparison, name: string) => {
  const found = totals.find((one) => one.total === name);
  return [found?.before, found?.after];
};

describe('a map beside its like', () => {
  test('differs in nothing from itself', () => {
    expect(isEmpty(compareMaps(sample, asIs, asIs))).toBe(true);
  });

  test('differs in nothing from its fresh copy, and neither do two copies of one map from each other', () => {
    expect(isEmpty(compareMaps(copied, asIs, toBe))).toBe(true);
    const again = duplicateMap.plan(copied, { id: toBe, name: 'Ещё одна', answers: true }, context);
    const twice = apply(copied, unwrap(again));
    const third = mapsOf(twice)[2]?.id as Id;
    expect(isEmpty(compareMaps(twice, asIs, third))).toBe(true);
    expect(isEmpty(compareMaps(twice, third, toBe))).toBe(true);
  });
});

describe('a to-be map', () => {
  test('says of a better time and a better rating what they were and are, and what comes of it', () => {
    const wait = touchpointAt(copied, toBe, 8);
    const answer = [...copied.rating.values()].find(({ touchpointId }) => touchpointId === wait.id);
    const better = edited(
      copied,
      { ...wait, actualMinutes: 10 },
      { ...(answer as NonNullable<typeof answer>), actual: 8 },
    );
    const comparison = compareMaps(better, asIs, toBe);
    expect(comparison.touchpoints.changed.map(({ after, fields }) => [after.stepNumber, fields])).toEqual([
      [
        8,
        [
          { field: 'actual', before: 3, after: 8 },
          { field: 'gap', before: -5, after: 0 },
          { field: 'actualMinutes', before: 35, after: 10 },
          { field: 'bottleneck', before: true, after: false },
        ],
      ],
    ]);
    expect(comparison.steps.changed.map(({ before, fields }) => [before.number, fields])).toEqual([
      [8, [{ field: 'weightedGap', before: -5, after: 0 }]],
    ]);
    expect(comparison.stages.changed.map(({ after }) => after.stage.name)).toEqual(['Визит']);
    expect(total(comparison, 'bottlenecks')).toEqual([6, 5]);
    expect(total(comparison, 'meanGap')).toEqual([-29 / 16, -24 / 16]);
    expect(total(comparison, 'actualMinutes')).toEqual([3430, 3405]);
    expect(total(comparison, 'handOffs')).toEqual([11, 11]);
  });

  test('says what came and what went, with what belongs to it', () => {
    const search = stepAt(copied, toBe, 3);
    const gone = touchpointAt(copied, toBe, 3);
    const answers = [...copied.rating.values()].filter(({ touchpointId }) => touchpointId === gone.id);
    const project = edited(
      copied,
      { gone: search.id },
      { gone: gone.id },
      ...answers.map(({ id }) => ({ gone: id })),
      makeRecord(step, 'n'.repeat(22), { stageId: search.stageId, title: 'Спрашиваю бота', order: 'Zz' }),
    );
    const { steps, touchpoints } = compareMaps(project, asIs, toBe);
    expect(steps.removed.map((figures) => figures.step.title)).toEqual(['Ищу СТО в картах и отзывах']);
    expect(steps.added.map((figures) => figures.step.title)).toEqual(['Спрашиваю бота']);
    expect(touchpoints.removed.map(({ stepNumber }) => stepNumber)).toEqual([3]);
    expect([steps.moved, steps.changed, touchpoints.moved]).toEqual([[], [], []]);
  });

  test('says what stands in another stage or order, and only that', () => {
    const [pays, gets] = [stepAt(copied, toBe, 13), stepAt(copied, toBe, 14)];
    const swapped = edited(copied, { ...pays, order: gets.order }, { ...gets, order: pays.order });
    expect(compareMaps(swapped, asIs, toBe).steps.moved).toHaveLength(1);
    const visit = stepAt(copied, toBe, 8).stageId;
    const earlier = compareMaps(edited(copied, { ...pays, stageId: visit, order: 'zz' }), asIs, toBe);
    expect(earlier.steps.moved.map(({ before, after }) => [before.number, after.number])).toEqual([[13, 11]]);
    expect([earlier.touchpoints.moved, earlier.stages.moved]).toEqual([[], []]);
  });

  test('of which a part was made anew knows it again by its name', () => {
    const anew = [...copied.step.values()].map((record) =>
      mapStructure(copied, toBe).steps.includes(record) ? { ...record, originStepId: null } : record,
    );
    expect(isEmpty(compareMaps(edited(copied, ...anew), asIs, toBe))).toBe(true);
  });
});

test('asked the other way round, what came has gone and what was after is before', () => {
  const numbers = fc.subarray(Array.from({ length: 17 }, (_, at) => at + 1));
  const name = fc.constantFrom('Жду', 'Оплачиваю', 'Звоню на СТО', '');
  fc.assert(
    fc.property(numbers, numbers, fc.array(name, { maxLength: 3 }), (gone, rated, added) => {
      const project = edited(
        copied,
        ...gone.flatMap((number) => [
          { gone: stepAt(copied, toBe, number).id },
          { gone: touchpointAt(copied, toBe, number).id },
        ]),
        ...rated
          .filter((number) => !gone.includes(number))
          .map((number) =>
            makeRecord(rating, String(number).padStart(22, 'r'), {
              touchpointId: touchpointAt(copied, toBe, number).id,
              expectation: 5,
              actual: 10,
            }),
          ),
        ...added.map((title, at) =>
          makeRecord(step, String(at).padStart(22, 'n'), {
            stageId: stepAt(copied, toBe, 1).stageId,
            title,
            order: `b0${at + 1}`,
          }),
        ),
      );
      const there = parts(compareMaps(project, asIs, toBe));
      const back = parts(compareMaps(project, toBe, asIs));
      there.forEach((part, at) => {
        const other = back[at] as (typeof back)[number];
        expect(other.added).toEqual(part.removed);
        expect(other.removed).toEqual(part.added);
        expect(other.moved).toHaveLength(part.moved.length);
        const changes = new Map(
          part.changed.map(({ before, fields }) => [
            before,
            fields.map((field) => ({ ...field, before: field.after, after: field.before })),
          ]),
        );
        expect(other.changed).toHaveLength(changes.size);
        for (const { after, fields } of other.changed) expect(fields).toEqual(changes.get(after));
      });
    }),
    { numRuns: 40 },
  );
});
