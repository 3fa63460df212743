// The filled examples in both languages: valid, complete, and saying what the workshops' data says.
import { describe, expect, test } from 'vitest';
import { unwrap } from '#shared/base/result';
import { checkProject } from '#shared/model/invariants';
import { mapStructure } from '#shared/model/map-structure';
import { codeOf } from '#shared/model/note-code';
import { inOrder, mapsOf, projectOf, projectRecord } from '#shared/model/project';
import { parseRecord } from '#shared/model/record-type';
import { recordTypes } from '#shared/model/records';
import { sampleNames } from '#shared/model/templates/names';
import { projectFromSample } from '#shared/model/templates/project-from-sample';
import { freshContext } from './fresh-project';

test('the examples of the start screen are there', () => {
  expect(sampleNames).toEqual(['car-service', 'laptop-purchase', 'bank-loan']);
});

test('an unknown example is an error that names it', () => {
  expect(projectFromSample('bakery', 'en', freshContext())).toEqual({
    ok: false,
    error: { code: 'sample/unknown', details: { name: 'bakery' } },
  });
});

describe.each(['ru', 'en'] as const)('the car service in %s', (language) => {
  const records = unwrap(projectFromSample('car-service', language, freshContext()));
  const made = projectOf(records);
  const [map] = mapsOf(made);
  if (map === undefined) throw new Error('the example has no map');
  const { stages, steps, lanes } = mapStructure(made, map.id);

  test('makes valid records of a valid project', () => {
    for (const record of records) {
      expect(parseRecord(recordTypes[record.type], record)).toEqual({ ok: true, value: record });
    }
    expect(checkProject(made)).toEqual([]);
    expect(projectRecord(made)).toMatchObject({ language, createdAt: freshContext().now });
  });

  test('holds everything the workshop collected', () => {
    const counts = Object.fromEntries(Object.entries(made).map(([type, table]) => [type, table.size]));
    expect(counts).toMatchObject({
      map: 1,
      persona: 1,
      stage: 10,
      step: 17,
      channel: 10,
      department: 5,
      touchpoint: 17,
      rating: 16,
      company_step: 5,
      trigger: 5,
      lane: 8,
    });
    expect(map.personaId).toBe([...made.persona.keys()][0]);
  });

  test('says at which stages the company meets the customer and where it tracks the experience', () => {
    const contacts = stages.map(({ contact }) => contact);
    expect(contacts).toEqual([
      'none',
      'none',
      'none',
      'tracked',
      'contact',
      'contact',
      'contact',
      'none',
      'none',
      'none',
    ]);
  });

  test('links the company’s steps to six of the customer’s', () => {
    const linked = inOrder(made.company_step, () => true).map(({ stepIds }) =>
      stepIds.map((id) => steps.findIndex((step) => step.id === id) + 1).sort((a, b) => a - b),
    );
    expect(linked).toEqual([[5], [6], [9], [11], [13, 14]]);
  });

  test('gives its notes the first codes, in lanes for notes, each linked to a touchpoint of its stage', () => {
    const notes = [...made.note.values()];
    expect(notes.length).toBeGreaterThanOrEqual(12);
    expect(notes.map(({ code }) => code)).toEqual(notes.map((_, at) => codeOf(at + 1)));
    expect(map.lastCode).toBe(notes.length);
    for (const note of notes) {
      const stageIds = note.touchpointIds.map(
        (id) => made.step.get(made.touchpoint.get(id)?.stepId ?? '')?.stageId,
      );
      expect(stageIds).toEqual([note.stageId]);
    }
    expect(
      lanes.filter(({ id }) => notes.some((note) => note.laneId === id)).map(({ kind }) => kind),
    ).toEqual(['actions', 'thoughts', 'pains', 'ideas']);
  });

  test('keeps minutes, importance, channel and department with the right step', () => {
    const touchpoint = [...made.touchpoint.values()].find(({ stepId }) => stepId === steps[11]?.id);
    expect(touchpoint).toMatchObject({ importance: 5, actualMinutes: 90, normMinutes: 15 });
    const channel = made.channel.get(touchpoint?.channelId ?? '')?.name;
    const departments = touchpoint?.departmentIds.map((id) => made.department.get(id)?.name);
    expect([channel, departments]).toEqual(
      language === 'ru' ? ['телефон', ['Цех']] : ['phone', ['Workshop']],
    );
  });
});

describe.each(sampleNames)('%s', (name) => {
  test.each(['ru', 'en'] as const)('makes valid records of a valid project in %s', (language) => {
    const records = unwrap(projectFromSample(name, language, freshContext()));
    for (const record of records) {
      expect(parseRecord(recordTypes[record.type], record)).toEqual({ ok: true, value: record });
    }
    expect(checkProject(projectOf(records))).toEqual([]);
    const [map] = mapsOf(projectOf(records));
    expect([map?.goal, map?.scenario, map?.personaId].every(Boolean)).toBe(true);
  });

  test('leaves no Russian in English, but in what was told word for word', () => {
    const records = unwrap(projectFromSample(name, 'en', freshContext()));
    const own = records.filter(({ type }) => name !== 'bank-loan' || type !== 'note');
    expect(JSON.stringify(own)).not.toMatch(/[А-Яа-яЁё]/);
  });
});

describe('the laptop purchase', () => {
  const made = projectOf(unwrap(projectFromSample('laptop-purchase', 'en', freshContext())));
  const { phaseRuns, steps } = mapStructure(made, mapsOf(made)[0]?.id ?? '');

  test('has three phases of one stage each and eleven steps', () => {
    expect(phaseRuns.map(({ phase, stages }) => [phase?.name, stages.map((stage) => stage.name)])).toEqual([
      ['Find', ['Find']],
      ['Buy', ['Buy']],
      ['Use', ['Use']],
    ]);
    expect([steps.length, made.touchpoint.size, made.rating.size, made.department.size]).toEqual([
      11, 11, 11, 3,
    ]);
  });

  test('keeps its six BUTs as notes of their phases, with the teams', () => {
    const notes = [...made.note.values()];
    expect(notes.map(({ stageId }) => made.stage.get(stageId ?? '')?.name)).toEqual([
      'Find',
      'Buy',
      'Use',
      'Find',
      'Buy',
      'Use',
    ]);
    expect(notes[1]?.text).toBe('good price, BUT awkward site, I will pay more elsewhere');
    expect(notes[2]?.departmentIds).toHaveLength(3);
  });
});

describe('the bank loan', () => {
  const made = projectOf(unwrap(projectFromSample('bank-loan', 'ru', freshContext())));
  const { phaseRuns, steps } = mapStructure(made, mapsOf(made)[0]?.id ?? '');
  const notes = [...made.note.values()];

  test('has three scenarios with all their touchpoints', () => {
    expect(phaseRuns.map(({ phase }) => phase?.name)).toEqual(['Подключаюсь', 'Пользуюсь', 'Ухожу']);
    expect([steps.length, made.touchpoint.size]).toEqual([16, 16]);
  });

  test('keeps what is told where as it was told, side by side fact by fact', () => {
    const rates = notes.filter(({ text }) => text.startsWith('Ставка'));
    expect(rates.map(({ text }) => text)).toEqual([
      'Ставка (реклама):\nот 12,9 %',
      'Ставка (страница кредита):\n14,9 %',
      'Ставка (звонок телемаркетинга):\n13,9 %',
      'Ставка (отделение):\n16,5 %',
    ]);
    const told = rates.map(({ touchpointIds: [id] }) => made.touchpoint.get(id ?? '')?.name);
    expect(told).toEqual(['реклама', 'страница кредита', 'звонок телемаркетинга', 'отделение']);
  });

  test('keeps the six messages at the touchpoint SMS and the cost of support at support', () => {
    const sms = notes.filter(({ source }) => source.startsWith('SMS'));
    expect(sms).toHaveLength(6);
    expect(new Set(sms.map(({ touchpointIds: [id] }) => made.touchpoint.get(id ?? '')?.name))).toEqual(
      new Set(['SMS']),
    );
    const support = notes.at(-1);
    expect(support?.text).toBe('Поддержка: 12 мин на обращение × 300 в месяц = 60 ч');
    expect(made.stage.get(support?.stageId ?? '')?.name).toBe('Пользуюсь');
  });
});
