// Every template in both languages: valid records, a valid project, the stages and lanes promised, no answers.
import { describe, expect, test } from 'vitest';
import { unwrap } from '#shared/base/result';
import { checkProject } from '#shared/model/invariants';
import { mapStructure } from '#shared/model/map-structure';
import { mapsOf, projectOf, projectRecord } from '#shared/model/project';
import { parseRecord } from '#shared/model/record-type';
import { recordTypes } from '#shared/model/records';
import { templateNames } from '#shared/model/templates/names';
import { projectFromTemplate } from '#shared/model/templates/project-from-template';
import { freshContext } from './fresh-project';

const structureOf = (name: string, language: 'ru' | 'en') => {
  const made = projectOf(unwrap(projectFromTemplate(name, language, freshContext())));
  const [map] = mapsOf(made);
  return mapStructure(made, map?.id ?? '');
};
const namesOf = (things: readonly { readonly name: string }[]) => things.map(({ name }) => name);

test('the templates of the start screen are there', () => {
  expect(templateNames).toEqual([
    'blank',
    'lifecycle',
    'communications',
    'find-buy-use',
    'car-service',
    'consumer-loan',
    'service-blueprint',
  ]);
});

test('an unknown template is an error that names it', () => {
  expect(projectFromTemplate('loan', 'ru', freshContext())).toEqual({
    ok: false,
    error: { code: 'template/unknown', details: { name: 'loan' } },
  });
});

describe.each(
  templateNames.flatMap((name) => (['ru', 'en'] as const).map((language) => ({ name, language }))),
)('$name in $language', ({ name, language }) => {
  const records = unwrap(projectFromTemplate(name, language, freshContext()));

  test('makes valid records of a valid project', () => {
    for (const record of records) {
      expect(parseRecord(recordTypes[record.type], record)).toEqual({ ok: true, value: record });
    }
    const made = projectOf(records);
    expect(checkProject(made)).toEqual([]);
    expect(projectRecord(made)).toMatchObject({ language, createdAt: freshContext().now });
    expect(made.map.size).toBe(1);
  });

  test('holds structure and nothing else', () => {
    const kinds = new Set(records.map(({ type }) => type));
    for (const kind of kinds) expect(['project', 'map', 'phase', 'stage', 'step', 'lane']).toContain(kind);
  });

  test('names everything in its language', () => {
    const words = records.flatMap((record) =>
      'name' in record ? [record.name] : 'title' in record ? [record.title] : [],
    );
    const foreign = language === 'ru' ? /[A-Za-z]/ : /[А-Яа-яЁё]/;
    expect(words.filter((word) => word === '' || foreign.test(word))).toEqual([]);
  });
});

describe.each(templateNames)('the questions of %s', (name) => {
  const asked = (language: 'ru' | 'en') =>
    structureOf(name, language).stages.map(({ questions }) => questions.split('\n'));

  test('are two to four a stage, each a question, in both languages alike', () => {
    const [russian, english] = [asked('ru'), asked('en')];
    for (const questions of [...russian, ...english]) {
      expect(questions.length).toBeGreaterThanOrEqual(2);
      expect(questions.length).toBeLessThanOrEqual(4);
      for (const question of questions) expect(question).toMatch(/^[А-ЯЁA-Z].+\?$/);
    }
    expect(russian.map(({ length }) => length)).toEqual(english.map(({ length }) => length));
    expect(russian.flat().filter((question) => /[A-Za-z]/.test(question))).toEqual([]);
    expect(english.flat().filter((question) => /[А-Яа-яЁё]/.test(question))).toEqual([]);
  });
});

test('the blueprint draws its three lines below actions, front stage and back stage', () => {
  const { lanes } = structureOf('service-blueprint', 'en');
  expect(
    lanes.filter(({ lineBelow }) => lineBelow !== 'none').map(({ kind, lineBelow }) => [kind, lineBelow]),
  ).toEqual([
    ['actions', 'interaction'],
    ['front-stage', 'visibility'],
    ['back-stage', 'internal-interaction'],
  ]);
});

test('the communications map and find–buy–use stand on three scenarios', () => {
  const phases = (name: string) => structureOf(name, 'en').phaseRuns.map(({ phase }) => phase?.name);
  expect(phases('communications')).toEqual(['I join', 'I use', 'I leave']);
  expect(phases('find-buy-use')).toEqual(['Find', 'Buy', 'Use']);
});

test('the blank map has three numbered stages and four lanes of notes', () => {
  const { stages, steps, lanes } = structureOf('blank', 'ru');
  expect(namesOf(stages)).toEqual(['Этап 1', 'Этап 2', 'Этап 3']);
  expect(steps).toEqual([]);
  expect(lanes.map(({ kind }) => kind)).toEqual(['actions', 'thoughts', 'pains', 'ideas']);
});

test('the lifecycle has nine stages in the three phases before, during and after', () => {
  const { phaseRuns, lanes } = structureOf('lifecycle', 'en');
  expect(phaseRuns.map(({ phase, stages }) => [phase?.name, namesOf(stages)])).toEqual([
    ['Before', ['Awareness', 'Consideration', 'Interest', 'Intent']],
    ['During', ['Purchase']],
    ['After', ['Post-purchase', 'Retention', 'Advocacy', 'Loyalty']],
  ]);
  expect(lanes.map(({ kind }) => kind)).toEqual([
    'actions',
    'thoughts',
    'touchpoints',
    'emotion',
    'pains',
    'opportunities',
  ]);
});

test('the car service has ten stages and seventeen steps in the customer’s order', () => {
  const { stages, steps, lanes } = structureOf('car-service', 'ru');
  expect(namesOf(stages)).toEqual([
    'Осознание',
    'Поиск',
    'Выбор',
    'Обращение',
    'Визит',
    'Ремонт',
    'Выдача',
    'Использование',
    'Гарантия',
    'Лояльность',
  ]);
  expect(steps).toHaveLength(17);
  expect(steps[7]?.title).toBe('Жду мастера-приёмщика');
  expect(lanes.map(({ kind }) => kind)).toEqual([
    'actions',
    'thoughts',
    'touchpoints',
    'emotion',
    'pains',
    'ideas',
  ]);
});
