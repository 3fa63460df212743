// The filled example in both languages: valid, complete, and saying what the workshop's data says.
import { describe, expect, test } from 'vitest';
import { unwrap } from '#shared/base/result';
import { checkProject } from '#shared/model/invariants';
import { mapStructure } from '#shared/model/map-structure';
import { codeOf } from '#shared/model/note-code';
import { inOrder, mapsOf, projectOf, projectRecord } from '#shared/model/project';
import { parseRecord } from '#shared/model/record-type';
import { recordTypes } from '#shared/model/records';
import { projectFromSample, sampleNames } from '#shared/model/templates/project-from-sample';
import { freshContext } from './fresh-project';

test('the example of the start screen is there', () => {
  expect(sampleNames).toEqual(['car-service']);
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
      lane: 6,
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

test('no Russian is left in the English example, not even in a note', () => {
  const records = unwrap(projectFromSample('car-service', 'en', freshContext()));
  expect(JSON.stringify(records)).not.toMatch(/[А-Яа-яЁё]/);
});
