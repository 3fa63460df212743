// What a workshop's description becomes: columns, names in both languages, answers, notes, and the report of it.
import { describe, expect, test } from 'vitest';
import { unwrap } from '#shared/base/result';
import { checkProject } from '#shared/model/invariants';
import { mapStructure } from '#shared/model/map-structure';
import { mapsOf, projectOf } from '#shared/model/project';
import { parseWorkshop } from '#shared/model/templates/workshop/parse-workshop';
import { projectFromWorkshop } from '#shared/model/templates/workshop/project-from-workshop';
import { freshContext } from './fresh-project';

function made(given: object, language: 'ru' | 'en' = 'en') {
  const { workshop } = unwrap(parseWorkshop({ title: 'Visit', ...given }));
  const { records, report } = projectFromWorkshop(workshop, language, freshContext());
  const project = projectOf(records);
  expect(checkProject(project)).toEqual([]);
  const map = mapsOf(project)[0];
  return { project, report, map, ...mapStructure(project, map?.id ?? '') };
}
const step = (stage: string, name: string, more: object = {}) => ({ stage, step: name, ...more });

describe('columns', () => {
  test('are neighbouring steps of one stage, in the order of their numbers', () => {
    const { stages, steps } = made({
      steps: [step('Use', 'c', { n: 9 }), step('Find', 'a', { n: 1 }), step('Find', 'b', { n: 4 })],
    });
    expect(stages.map(({ name }) => name)).toEqual(['Find', 'Use']);
    expect(steps.map(({ title }) => title)).toEqual(['a', 'b', 'c']);
  });

  test('without stages are one for each phase, with its name', () => {
    const { phaseRuns } = made({
      steps: ['Find', 'Find', 'Buy'].map((phase, at) => ({ phase, step: `s${at}` })),
    });
    expect(phaseRuns.map(({ phase, stages }) => [phase?.name, stages.map(({ name }) => name)])).toEqual([
      ['Find', ['Find']],
      ['Buy', ['Buy']],
    ]);
  });

  test('gather stages of one phase', () => {
    const { phaseRuns } = made({
      steps: [step('A', 'a', { phase: 'P' }), step('B', 'b', { phase: 'P' }), step('C', 'c')],
    });
    expect(phaseRuns.map(({ phase, stages }) => [phase?.name, stages.length])).toEqual([
      ['P', 2],
      [undefined, 1],
    ]);
  });

  test('of a scenario are a phase with one stage, each touchpoint a step', () => {
    const { project, phaseRuns, steps } = made({
      scenarios: [{ name: { ru: 'Ухожу', en: 'I leave' }, touchpoints: ['survey', 'letter'] }],
    });
    expect(phaseRuns.map(({ phase, stages }) => [phase?.name, stages[0]?.name])).toEqual([
      ['I leave', 'I leave'],
    ]);
    expect(steps.map(({ title }) => title)).toEqual(['survey', 'letter']);
    expect([...project.touchpoint.values()].map(({ name }) => name)).toEqual(['survey', 'letter']);
  });
});

describe('names', () => {
  test('are said in the language of the project, plain ones as the translations tell', () => {
    const given = {
      steps: [step('Поиск', 'Ищу', { channel: 'сайт', department: 'Цех' })],
      translations: { сайт: 'site', Поиск: 'Search' },
    };
    const names = (language: 'ru' | 'en') => {
      const { project, stages } = made(given, language);
      const [channel] = project.channel.values();
      const [department] = project.department.values();
      return [stages[0]?.name, channel?.name, department?.name];
    };
    expect(names('ru')).toEqual(['Поиск', 'сайт', 'Цех']);
    expect(names('en')).toEqual(['Search', 'site', 'Цех']);
  });

  test('name one department once, also where it is called like a part of every object', () => {
    const { project } = made({
      steps: [
        step('S', 'a', { department: 'constructor' }),
        step('S', 'b', { departments: ['constructor', { ru: 'Цех', en: 'Shop' }] }),
        step('S', 'c', { department: 'Цех' }),
      ],
    });
    expect([...project.department.values()].map(({ name }) => name)).toEqual(['constructor', 'Shop']);
    expect([...project.touchpoint.values()].map(({ departmentIds }) => departmentIds.length)).toEqual([
      1, 2, 1,
    ]);
  });
});

test('answers of several people and of the company stand beside the persona’s', () => {
  const ratings = [
    { respondent: 'Anna', expectation: 6, actual: 4 },
    { side: 'company', actual: 9 },
    { respondent: 'Nobody' },
  ];
  const { project } = made({
    persona: { name: 'Andrey' },
    steps: [step('S', 'a', { expectation: 8, actual: null, ratings }), step('S', 'b')],
  });
  expect(
    [...project.rating.values()].map(({ respondent, side, expectation, actual }) => [
      respondent,
      side,
      expectation,
      actual,
    ]),
  ).toEqual([
    ['Andrey', 'customer', 8, null],
    ['Anna', 'customer', 6, 4],
    ['', 'company', null, 9],
  ]);
});

test('what has no place waits in the parking lot, and the report says so', () => {
  const { report, project } = made({
    steps: [step('S', 'ad')],
    factColumns: ['ad'],
    facts: [
      { fact: 'Rate', values: ['12,9 %'] },
      { fact: 'Fee', values: [''] },
    ],
    sms: [{ text: 'Approved', language: 'en' }],
    support: { minutesPerCase: 12, casesPerMonth: 300, hoursPerMonth: 60 },
    buts: [{ phase: 'S', good: 'Good price', but: 'bad site', teams: ['Sales'] }],
  });
  expect(report.asNotes).toEqual({ buts: 1, facts: 1, sms: 1, support: 1 });
  expect(report.parked).toBe(2);
  expect([...project.note.values()].map(({ text, stageId }) => [text, stageId !== null])).toEqual([
    ['Good price, BUT bad site', true],
    ['Rate (ad):\n12,9 %', true],
    ['Approved', false],
    ['Support: 12 min a case × 300 cases a month = 60 h', false],
  ]);
});

test('rows asked for come first, those needed besides come after, once each', () => {
  const { lanes } = made({
    lanes: ['ideas', 'touchpoints', 'ideas'],
    steps: [step('S', 'a', { actual: 3 })],
    companyProcess: [{ step: 'Book', links: [1] }],
    notes: [{ lane: 'pains', step: 1, text: 'Waited' }],
  });
  expect(lanes.map(({ kind }) => kind)).toEqual(['ideas', 'touchpoints', 'emotion', 'pains', 'company']);
});

test('a name is the same however it is written: one department, one channel, one stage', () => {
  const { project, stages } = made({
    steps: [
      step('Счёт', 'a', { department: 'Счёт', channel: 'Звонок' }),
      step('счет ', 'b', { departments: ['СЧЕТ', 'Склад'], channel: 'звонок' }),
    ],
    companyProcess: [{ step: 'c', departments: ['счет'] }],
  });
  const [account] = [...project.department.values()];
  expect([...project.department.values()].map(({ name }) => name)).toEqual(['Счёт', 'Склад']);
  expect([...project.channel.values()].map(({ name }) => name)).toEqual(['Звонок']);
  expect(stages.map(({ name }) => name)).toEqual(['Счёт']);
  expect([...project.company_step.values()].map(({ departmentIds }) => departmentIds)).toEqual([
    [account?.id],
  ]);
});
