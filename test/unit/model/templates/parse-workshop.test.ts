// A workshop's description: what is taken, and what is refused with the path of the first bad value.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '#shared/base/result';
import { parseWorkshop } from '#shared/model/templates/workshop/parse-workshop';
import { workshopFaults } from '#shared/model/templates/workshop/workshop-fault';
import { workshopForm } from '#shared/model/templates/workshop/workshop-form';
import { errorText } from '#shared/text/error-text';
import { workshopFaultText } from '#shared/text/workshop-text';
import bankLoan from '../../../../shared/model/templates/samples/bank-loan.json';
import carService from '../../../../shared/model/templates/samples/car-service.json';
import laptopPurchase from '../../../../shared/model/templates/samples/laptop-purchase.json';

const plain = { title: 'Visit', steps: [{ stage: 'Need', step: 'I call' }] };
const withStep = (more: object) => ({ ...plain, steps: [{ ...plain.steps[0], ...more }] });

test.each([
  ['car service', carService],
  ['laptop purchase', laptopPurchase],
  ['bank loan', bankLoan],
])('the example of the %s is whole and holds nothing unknown', (_name, sample) => {
  expect(unwrap(parseWorkshop(sample)).unknown).toEqual([]);
});

test('the smallest description is a title and a step in a stage or a phase', () => {
  expect(parseWorkshop(plain).ok).toBe(true);
  expect(parseWorkshop({ title: { en: 'Visit' }, steps: [{ phase: 'Need', step: 'I call' }] }).ok).toBe(true);
  expect(parseWorkshop({ title: 'Loan', scenarios: [{ name: 'I join', touchpoints: ['ad'] }] }).ok).toBe(
    true,
  );
});

test('what is no part of the form is named, the outermost of it', () => {
  const given = { ...withStep({ mood: { now: 'bad' } }), expected: { rated: 1 }, note: 'x' };
  expect(unwrap(parseWorkshop(given)).unknown).toEqual(['expected', 'note', 'steps[0].mood']);
});

const deep = (levels: number): unknown => (levels === 0 ? 1 : { a: deep(levels - 1) });

describe('refuses, naming the place,', () => {
  test.each<[string, unknown, string, string]>([
    ['what has no title', [1], 'title', 'missing'],
    ['nothing', null, '', 'object'],
    ['a title of another type', { ...plain, title: 7 }, 'title', 'name'],
    ['a name in no language', { ...plain, title: { de: 'Besuch' } }, 'title', 'name'],
    ['a step without its name', { ...plain, steps: [{ stage: 'S' }] }, 'steps[0].step', 'missing'],
    ['an empty name', withStep({ step: ' ' }), 'steps[0].step', 'empty'],
    ['a very long name', withStep({ step: 'x'.repeat(100_000) }), 'steps[0].step', 'too-long'],
    ['a zero character', withStep({ step: 'I\u0000call' }), 'steps[0].step', 'hidden-characters'],
    ['a bidi override', withStep({ stage: '\u202egnirts' }), 'steps[0].stage', 'hidden-characters'],
    ['steps that are no list', { ...plain, steps: {} }, 'steps', 'list'],
    ['no steps', { title: 'Visit', steps: [] }, 'steps', 'no-steps'],
    ['a step that is no object', { ...plain, steps: [1] }, 'steps[0]', 'object'],
    ['a step in no stage', { title: 'V', steps: [{ step: 'I call' }] }, 'steps[0].stage', 'no-place'],
    ['a rating of 11', withStep({ actual: 11 }), 'steps[0].actual', 'rating'],
    ['a rating of 0', withStep({ expectation: 0 }), 'steps[0].expectation', 'rating'],
    ['a rating that is a text', withStep({ actual: '7' }), 'steps[0].actual', 'rating'],
    ['an endless rating', withStep({ actual: Number.POSITIVE_INFINITY }), 'steps[0].actual', 'rating'],
    [
      'a respondent’s rating of 0.5',
      withStep({ ratings: [{ actual: 0.5 }] }),
      'steps[0].ratings[0].actual',
      'rating',
    ],
    ['an importance of 6', withStep({ importance: 6 }), 'steps[0].importance', 'importance'],
    ['half an importance', withStep({ importance: 2.5 }), 'steps[0].importance', 'importance'],
    ['negative minutes', withStep({ actualMinutes: -1 }), 'steps[0].actualMinutes', 'minutes'],
    ['a norm of 0', withStep({ normMinutes: 0 }), 'steps[0].normMinutes', 'norm'],
    [
      'a number twice',
      { ...plain, steps: [1, 1].map((n) => ({ n, stage: 'S', step: 's' })) },
      'steps[1].n',
      'number-used',
    ],
    ['a number that is none', withStep({ n: 1.5 }), 'steps[0].n', 'number'],
    [
      'a link to no step',
      { ...plain, companyProcess: [{ step: 'Book', links: [1, 9] }] },
      'companyProcess[0].links[1]',
      'no-such-step',
    ],
    [
      'a tracked stage that is none',
      { ...plain, trackedStages: ['Use'] },
      'trackedStages[0]',
      'no-such-stage',
    ],
    [
      'a BUT in no phase',
      { ...plain, buts: [{ phase: 'Use', good: 'a', but: 'b' }] },
      'buts[0].phase',
      'no-such-stage',
    ],
    [
      'a column that is no touchpoint',
      { ...plain, factColumns: ['ad'] },
      'factColumns[0]',
      'no-such-touchpoint',
    ],
    [
      'values without columns',
      { ...plain, facts: [{ fact: 'Rate', values: ['1 %'] }] },
      'facts[0].values',
      'columns',
    ],
    [
      'a note on no step',
      { ...plain, notes: [{ lane: 'pains', step: 4, text: 'x' }] },
      'notes[0].step',
      'no-such-step',
    ],
    [
      'a note in a lane of touchpoints',
      { ...plain, notes: [{ lane: 'touchpoints', text: 'x' }] },
      'notes[0].lane',
      'word',
    ],
    ['a trigger of no type', { ...plain, triggers: [{ en: 'x', type: 'fate' }] }, 'triggers[0].type', 'word'],
    ['a day that is none', { ...plain, date: '31.03.2026' }, 'date', 'day'],
    [
      'more notes than a project takes',
      {
        ...plain,
        factColumns: Array.from({ length: 50 }, () => 'I call'),
        facts: Array.from({ length: 500 }, () => ({
          fact: 'Rate',
          values: Array.from({ length: 50 }, () => '1 %'),
        })),
      },
      '',
      'too-many',
    ],
    ['endless nesting', { ...plain, more: deep(100) }, `more${'.a'.repeat(12)}`, 'too-deep'],
    [
      'a key of every object',
      JSON.parse('{"title":"V","steps":[{"__proto__":{"x":1}}]}'),
      'steps[0].__proto__',
      'reserved-key',
    ],
    [
      'a constructor',
      { ...plain, translations: { constructor: 'x' } },
      'translations.constructor',
      'reserved-key',
    ],
  ])('%s', (_what, given, name, reason) => {
    expect(parseWorkshop(given)).toEqual({
      ok: false,
      error: { code: 'workshop/invalid', details: { name, reason } },
    });
  });
});

test('whatever is put where, it is taken or refused, and nothing is thrown', () => {
  const paths = [
    'title',
    'steps',
    'persona',
    'scenarios',
    'facts',
    'sms',
    'notes',
    'triggers',
    'translations',
  ];
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.jsonValue(), (key, value) => {
      expect(typeof parseWorkshop({ ...plain, [key]: value }).ok).toBe('boolean');
    }),
  );
});

test('every fault has its sentence in both languages, with the path', () => {
  for (const fault of workshopFaults) {
    const said = (['ru', 'en'] as const).map((language) => workshopFaultText('steps[0]', fault, language));
    for (const text of said) expect(text).toContain('steps[0]: ');
    expect(said[0]).toMatch(/[а-я]/);
    expect(said[1]).not.toMatch(/[а-яё]/i);
  }
  const refused = parseWorkshop(withStep({ actual: 11 }));
  expect(refused.ok ? '' : errorText(refused.error, 'ru')).toBe(
    'Описание воркшопа — steps[0].actual: нужна оценка от 1 до 10. Ничего не создано.',
  );
});

test('the document beside the form names every key there is', () => {
  const folder = resolve(import.meta.dirname, '../../../../shared/model/templates/workshop');
  const told = readFileSync(join(folder, 'README.md'), 'utf8');
  const { steps, persona } = workshopForm.entries;
  const keys = [
    ...Object.keys(workshopForm.entries),
    ...Object.keys(steps.wrapped.pipe[0].item.entries),
    ...Object.keys(persona.wrapped.entries),
  ];
  expect(keys.length).toBeGreaterThan(40);
  expect(keys.filter((key) => !told.includes(`\`${key}\``))).toEqual([]);
});
