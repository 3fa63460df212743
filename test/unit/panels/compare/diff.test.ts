// What a person reads of two maps compared: rows in the order of the map, values as they are said, the same in a
// spreadsheet; and how the two stand above each other.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareMaps } from '#shared/analysis/compare-maps';
import type { Id } from '#shared/base/id';
import { unwrap } from '#shared/base/result';
import { type Command, planWhole } from '#shared/change/command';
import { addStep } from '#shared/change/commands/add-step';
import { duplicateMap } from '#shared/change/commands/duplicate-map';
import { editTouchpoints } from '#shared/change/commands/edit-touchpoints';
import { removeItems } from '#shared/change/commands/remove-items';
import { renameItem } from '#shared/change/commands/rename-item';
import { apply } from '#shared/change/diff';
import { mapStructure } from '#shared/model/map-structure';
import { type Project, projectOf } from '#shared/model/project';
import type { Step } from '#shared/model/records/step';
import { projectFromSample } from '#shared/model/templates/project-from-sample';
import { comparedDifferenceText, comparedValueText } from '#shared/text/compare-text';
import { alignedPlace } from '../../../../renderer/panels/compare/aligned-stages';
import { diffRows } from '../../../../renderer/panels/compare/diff-rows';
import { diffTsv, kindsText, partText } from '../../../../renderer/panels/compare/diff-table';
import { usualPair } from '../../../../renderer/state/compared-maps';
import { testId } from '../../change/arbitrary-project';
import { countingContext } from '../../change/small-project';

let made = 0;
const sample = projectOf(
  unwrap(projectFromSample('car-service', 'ru', { newId: () => testId('O', ++made), now: 0 })),
);
const [asIs] = sample.map.keys() as Iterable<Id> as [Id];
const context = countingContext();
const run = <A>(project: Project, command: Command<A>, args: A): Project =>
  apply(project, unwrap(planWhole(project, command, args, context)));

const copied = run(sample, duplicateMap, { id: asIs, name: 'Будет', state: 'to-be', answers: true });
const toBe = [...copied.map.keys()].find((id) => id !== asIs) ?? '';
const [first, second, third] = mapStructure(copied, toBe).steps as [Step, Step, Step];
const rowsOf = (project: Project) => diffRows(project, compareMaps(project, asIs, toBe), asIs, toBe);

describe('the list of changes', () => {
  it('is empty for a fresh copy', () => {
    expect(rowsOf(copied)).toEqual([]);
  });

  it('stands in the order of the map after, what was removed where it stood', () => {
    const added = run(copied, addStep, { stageId: first.stageId, title: 'Пишу в чат', beforeId: first.id });
    const renamed = run(added, renameItem, { id: second.id, name: 'Иначе' });
    const gone = run(renamed, removeItems, { ids: [third.id] });
    const steps = rowsOf(gone).filter(({ type }) => type === 'step');
    expect(steps.slice(0, 3).map((row) => `${kindsText(row, 'ru')} ${row.name}`)).toEqual([
      'Добавлено Пишу в чат',
      'Изменено Иначе',
      `Удалено ${third.title}`,
    ]);
    const [stage] = mapStructure(gone, toBe).stages;
    expect(partText(steps[0] as (typeof steps)[0], 'en')).toBe(`${stage?.name} › Step: Пишу в чат`);
  });

  it('puts what was removed behind its neighbour also where the maps are no copies of one another', () => {
    const own = <R extends object>(record: R): R => ({
      ...record,
      originStageId: null,
      originStepId: null,
      originTouchpointId: null,
    });
    const forget = <R extends object>(table: ReadonlyMap<Id, R>): ReadonlyMap<Id, R> =>
      new Map([...table].map(([id, record]) => [id, own(record)]));
    const strangers: Project = {
      ...copied,
      stage: forget(copied.stage),
      step: forget(copied.step),
      touchpoint: forget(copied.touchpoint),
    };
    const gone = run(strangers, removeItems, { ids: [third.id] });
    const moved = run(gone, renameItem, { id: first.stageId, name: 'Другой этап' });
    const at = (name: string): number => rowsOf(moved).findIndex((row) => row.name === name);
    expect(rowsOf(gone).find(({ type }) => type === 'step')).toMatchObject({
      name: third.title,
      kinds: ['removed'],
    });
    expect(at(third.title)).toBeGreaterThan(at('Другой этап'));
  });

  it('names the team and the evidence, as they are said', () => {
    const [touchpoint] = [...copied.touchpoint.values()].filter(({ stepId }) => stepId === first.id);
    const told = run(copied, editTouchpoints, {
      ids: [touchpoint?.id ?? ''],
      values: { team: 'buy', evidence: 'Интервью\nв мае' },
    });
    const lines = diffTsv(rowsOf(told), told, 'ru').split('\n');
    expect(lines.some((line) => line.includes('Команда\t–\tКупить (продажи)'))).toBe(true);
    expect(lines.some((line) => line.includes('Источник, доказательства\t–\tИнтервью в мае'))).toBe(true);
  });

  it('is pasted into a spreadsheet as a table with the values before and after', () => {
    const timed = [...copied.touchpoint.values()].find(
      ({ actualMinutes, stepId }) =>
        actualMinutes !== null && copied.stage.get(copied.step.get(stepId)?.stageId ?? '')?.mapId === toBe,
    );
    if (timed === undefined) throw new Error('no time');
    const faster = run(copied, editTouchpoints, { ids: [timed.id], values: { actualMinutes: 90 } });
    const [head, ...lines] = diffTsv(rowsOf(faster), faster, 'ru')
      .split('\n')
      .map((line) => line.split('\t'));
    expect(head).toEqual(['Вид', 'Где', 'Что', 'Было', 'Стало', 'Разница']);
    const line = lines.find(([, , what]) => what === 'Время');
    expect(line?.slice(4, 5)).toEqual(['1\u00a0ч 30\u00a0мин'.replace(' ', '\u00a0')]);
    for (const cells of lines) expect(cells).toHaveLength(6);
  });
});

describe('a compared value', () => {
  it('is said as people say it, in both languages', () => {
    expect(comparedValueText('gap', -1.24, sample, 'ru')).toBe('−1,2');
    expect(comparedValueText('expectation', 7.5, sample, 'en')).toBe('7.5');
    expect(comparedValueText('bottleneck', true, sample, 'ru')).toBe('да');
    expect(comparedValueText('channelId', null, sample, 'ru')).toBe('–');
    expect(comparedDifferenceText('actual', 4, 9, 'ru')).toBe('+5');
    expect(comparedDifferenceText('actualMinutes', 40, 7, 'en')).toBe('−33\u00a0min');
    expect(comparedDifferenceText('name', 'а', 'б', 'ru')).toBe('');
    // Between shares lie points, between means two digits, as in the charts.
    expect(comparedDifferenceText('stepShare', 9 / 17, 6 / 17, 'ru')).toBe('−18\u00a0п.\u00a0п.');
    expect(comparedDifferenceText('stageShare', 0.1, 0.1, 'en')).toBe('0\u00a0pp');
    expect(comparedDifferenceText('meanGap', -1.97, -1.81, 'en')).toBe('+0.16');
  });
});

describe('the usual pair', () => {
  it('is a copy with its original, from either of them, and nothing for the only map', () => {
    expect(usualPair(copied, toBe)).toEqual([asIs, toBe]);
    expect(usualPair(copied, asIs)).toEqual([asIs, toBe]);
    expect(usualPair(sample, asIs)).toBeNull();
  });
});

describe('the same stages above each other', () => {
  const anchors = [
    [0, 100],
    [50, 300],
    [80, 330],
  ] as const;

  it('have their edges at one place, and what is between in between', () => {
    expect([0, 25, 50, 65, 80].map((x) => alignedPlace(anchors, x))).toEqual([100, 200, 300, 315, 330]);
    expect([-10, 90].map((x) => alignedPlace(anchors, x))).toEqual([90, 340]);
    expect(alignedPlace([], 7)).toBe(7);
  });

  it('never turn the way round', () => {
    const place = fc.integer({ min: -200, max: 200 });
    fc.assert(
      fc.property(place, place, (a, b) => {
        const [left, right] = [Math.min(a, b), Math.max(a, b)];
        expect(alignedPlace(anchors, left)).toBeLessThanOrEqual(alignedPlace(anchors, right));
      }),
    );
  });
});
