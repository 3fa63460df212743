// An edit renews only what depends on it, on a map as large as they come: counted, not timed.
import { beforeEach, describe, expect, test } from 'vitest';
import { analyseMap, type MapAnalysis } from '#shared/analysis/map-analysis';
import type { Id } from '#shared/base/id';
import { type Project, projectOf } from '#shared/model/project';
import type { AnyRecord, RecordByType, TypeName } from '#shared/model/records';
import { generateMap } from '../../bench/generate-map';

/** How many answers were read: the figures of a touchpoint are computed where its answers are. */
let answersRead = 0;

/** The rating, which tells when its answer is read. */
const counted = (record: AnyRecord): AnyRecord => {
  if (record.type !== 'rating') return record;
  const { expectation } = record;
  const get = () => {
    answersRead++;
    return expectation;
  };
  return Object.defineProperty({ ...record }, 'expectation', { get, enumerable: true });
};

const { records, mapId } = generateMap();
const project = projectOf(records.map(counted));
let before = analyseMap(project, mapId);

/** The project after an edit of one record, as a commit would leave it: one table is new. */
function edited<T extends TypeName>(type: T, id: Id, fields: Partial<RecordByType[T]>): Project {
  const table = new Map<Id, AnyRecord>(project[type]);
  table.set(id, { ...(table.get(id) as AnyRecord), ...fields } as AnyRecord);
  answersRead = 0;
  return { ...project, [type]: table };
}

const someOf = <T extends TypeName>(type: T, at = 700): RecordByType[T] =>
  [...(project[type].values() as Iterable<RecordByType[T]>)][at] as RecordByType[T];

/** The parts of the analysis that are other objects than they were. */
const renewed = (after: MapAnalysis): string[] =>
  Object.keys(after).filter((part) => after[part as keyof MapAnalysis] !== before[part as keyof MapAnalysis]);

/** The keys of the entries that are other objects than they were. */
const renewedIn = <V>(now: ReadonlyMap<Id, V>, then: ReadonlyMap<Id, V>): Id[] =>
  [...now].filter(([id, entry]) => then.get(id) !== entry).map(([id]) => id);

beforeEach(() => {
  before = analyseMap(project, mapId);
  answersRead = 0;
});

test('the map is as large as they come', () => {
  expect([project.stage.size, project.lane.size, project.touchpoint.size, project.note.size]).toEqual([
    17, 12, 2_000, 5_000,
  ]);
  expect(before.rated).toBe(2_000);
});

describe('after an edit', () => {
  test('of nothing the analysis is the same object', () => {
    expect(analyseMap({ ...project }, mapId)).toBe(before);
    expect(answersRead).toBe(0);
  });

  test('of one answer, one touchpoint of two thousand is computed, and its step, stage and map renewed', () => {
    const { id, touchpointId, actual } = someOf('rating');
    const after = analyseMap(edited('rating', id, { actual: actual === 10 ? 1 : 10 }), mapId);
    // The other two of its three; the edited answer does not tell any more.
    expect(answersRead).toBe(2);
    expect(renewedIn(after.touchpoints, before.touchpoints)).toEqual([touchpointId]);
    const step = project.step.get(project.touchpoint.get(touchpointId)?.stepId as Id);
    expect(renewedIn(after.steps, before.steps)).toEqual([step?.id]);
    expect(renewedIn(after.stages, before.stages)).toEqual([step?.stageId]);
    const untouched = [
      'phases',
      'company',
      'handOffs',
      'suggestedMoments',
      'triggers',
      'coverage',
      'phantoms',
    ];
    expect(renewed(after)).not.toEqual(expect.arrayContaining([expect.toBeOneOf(untouched)]));
    expect(after.departments.filter((figures) => !before.departments.includes(figures))).toHaveLength(
      project.touchpoint.get(touchpointId)?.departmentIds.length as number,
    );
  });

  test('of a time, one touchpoint is computed, and no gap is renewed', () => {
    const { id } = someOf('touchpoint');
    const after = analyseMap(edited('touchpoint', id, { actualMinutes: 100_000 }), mapId);
    expect(answersRead).toBe(3);
    expect(renewedIn(after.touchpoints, before.touchpoints)).toEqual([id]);
    expect(renewedIn(after.steps, before.steps)).toEqual([]);
    expect(renewed(after)).toEqual(expect.arrayContaining(['touchpoints', 'bottlenecks']));
    expect(renewed(after)).not.toContain('stages');
  });

  test('of a note’s text nothing is computed and all stays the same object', () => {
    const after = analyseMap(edited('note', someOf('note').id, { text: 'Другое' }), mapId);
    expect(answersRead).toBe(0);
    expect(after).toBe(before);
  });

  test('of a step’s title only that step is renewed', () => {
    const { id } = someOf('step', 70);
    const after = analyseMap(edited('step', id, { title: 'Жду' }), mapId);
    expect(answersRead).toBe(0);
    expect(renewedIn(after.steps, before.steps)).toEqual([id]);
    expect(after.touchpoints).toBe(before.touchpoints);
    expect(after.stages).toBe(before.stages);
  });

  test('of a trigger only the histogram is renewed', () => {
    const after = analyseMap(edited('trigger', someOf('trigger', 5).id, { count: 30 }), mapId);
    expect([answersRead, renewed(after)]).toEqual([0, ['triggers']]);
  });
});

test('two maps looked at in turn keep what they have', () => {
  const other = generateMap(2);
  const both = projectOf([...records, ...other.records.filter(({ type }) => type !== 'project')]);
  const [first, second] = [analyseMap(both, mapId), analyseMap(both, other.mapId)];
  answersRead = 0;
  expect(analyseMap(both, mapId)).toBe(first);
  expect(analyseMap(both, other.mapId)).toBe(second);
  expect(answersRead).toBe(0);
});

test('a project that is read anew is analysed anew: figures hold the records of their project', () => {
  const anew = projectOf(records.map((record) => ({ ...record })));
  const { touchpoints, steps } = analyseMap(anew, mapId);
  expect([...touchpoints].every(([id, { touchpoint }]) => touchpoint === anew.touchpoint.get(id))).toBe(true);
  expect([...steps].every(([id, { step }]) => step === anew.step.get(id))).toBe(true);
});
