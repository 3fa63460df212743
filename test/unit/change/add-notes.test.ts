// Notes from elsewhere: they keep what they say as far as this project knows what it speaks of, and a project stays
// within its limit, wholly or not at all.
import { describe, expect, it } from 'vitest';
import { unwrap } from '#shared/base/result';
import { planWhole } from '#shared/change/command';
import { addNoteTable } from '#shared/change/commands/add-note-table';
import { type AddNotes, addNotes } from '#shared/change/commands/add-notes';
import { apply } from '#shared/change/diff';
import { roomForNotes } from '#shared/change/rules/can-add-notes';
import { notesInCell } from '#shared/model/map-structure';
import { allRecords, type Project, projectOf } from '#shared/model/project';
import { makeRecord } from '#shared/model/record-type';
import { department } from '#shared/model/records/department';
import { map } from '#shared/model/records/map';
import { mostNotes } from '#shared/model/records/note';
import { stage } from '#shared/model/records/stage';
import { step } from '#shared/model/records/step';
import { tag } from '#shared/model/records/tag';
import { touchpoint } from '#shared/model/records/touchpoint';
import { testId } from './arbitrary-project';
import { countingContext, laneIds, mapId, smallProject, stageIds, stepIds } from './small-project';

const [here, there] = [testId('T', 1), testId('T', 2)];
const team = testId('D', 1);
const [meeting, foreign] = [testId('U', 1), testId('U', 2)];
const otherMap = [testId('M', 2), testId('S', 9), testId('P', 9)] as const;
const project: Project = projectOf([
  ...allRecords(smallProject),
  makeRecord(tag, here, { name: 'цена', order: 'a0' }),
  makeRecord(department, team, { name: 'Сервис', order: 'a0' }),
  makeRecord(touchpoint, meeting, { stepId: stepIds[0], name: 'Звонок', order: 'a0' }),
  makeRecord(map, otherMap[0], { name: 'Другая', order: 'a1' }),
  makeRecord(stage, otherMap[1], { mapId: otherMap[0], name: 'Этап', order: 'a0' }),
  makeRecord(step, otherMap[2], { stageId: otherMap[1], title: 'Шаг', order: 'a0' }),
  makeRecord(touchpoint, foreign, { stepId: otherMap[2], name: 'Сайт', order: 'a0' }),
]);
const place = { mapId, stageId: stageIds[1], laneId: laneIds[1] };
const plan = (args: AddNotes) => planWhole(project, addNotes, args, countingContext());

describe('notes from elsewhere', () => {
  it('keep importance, source, and the tags, departments and touchpoints that are here', () => {
    const notes = [
      {
        text: 'Дорого',
        color: 'red' as const,
        importance: 4,
        source: 'Интервью 7',
        tagIds: [there, here],
        departmentIds: [team, testId('D', 2)],
        touchpointIds: [foreign, meeting],
      },
    ];
    const after = apply(project, unwrap(plan({ ...place, notes })));
    expect(notesInCell(after, mapId, place.stageId, place.laneId)).toMatchObject([
      {
        text: 'Дорого',
        color: 'red',
        importance: 4,
        source: 'Интервью 7',
        tagIds: [here],
        departmentIds: [team],
        touchpointIds: [meeting],
      },
    ]);
  });
});

describe('the limit of a project', () => {
  const notes = (count: number) => Array.from({ length: count }, (_, at) => ({ text: String(at) }));
  it('takes as many notes as there is room for', () => {
    const full = apply(project, unwrap(plan({ ...place, notes: notes(roomForNotes(project)) })));
    expect(full.note.size).toBe(mostNotes);
    expect(roomForNotes(full)).toBe(0);
  });
  it('refuses one more, and all of them with it', () => {
    const refusal = { ok: false, error: { details: { reason: 'can-add-notes' } } };
    expect(plan({ ...place, notes: notes(roomForNotes(project) + 1) })).toMatchObject(refusal);
    const columns = stageIds.slice(0, 2).map((stageId) => ({
      stageId,
      texts: notes(mostNotes / 2).map(({ text }) => text),
    }));
    const table = { mapId, laneId: laneIds[0], columns };
    expect(planWhole(project, addNoteTable, table, countingContext())).toMatchObject(refusal);
  });
});

it('a table whose one text is too long adds none of its columns', () => {
  const columns = [
    { stageId: stageIds[0], texts: ['а'] },
    { stageId: stageIds[1], texts: ['х'.repeat(10_001)] },
  ];
  const table = { mapId, laneId: laneIds[0], columns };
  expect(planWhole(project, addNoteTable, table, countingContext())).toMatchObject({
    ok: false,
    error: { code: 'text/too-long' },
  });
});

describe('a note without a colour of its own', () => {
  const colorOf = (cell: { stageId: string; laneId: string | null }, given: Project): string | undefined => {
    const args = { mapId, ...cell, notes: [{ text: 'новая' }] } as AddNotes;
    const diff = unwrap(planWhole(given, addNotes, args, countingContext()));
    return [...apply(given, diff).note.values()].find(({ text }) => text === 'новая')?.color;
  };
  it('takes that of its lane where its cell is empty, and yellow where nothing says otherwise', () => {
    const [first] = [...smallProject.note.values()];
    if (first === undefined) throw new Error('no note');
    const green = projectOf([
      ...[...allRecords(smallProject)].filter(({ type }) => type !== 'note' && type !== 'connector'),
      { ...first, stageId: stageIds[0], laneId: laneIds[0], color: 'green' as const },
    ]);
    expect(colorOf({ stageId: stageIds[1], laneId: laneIds[0] }, green)).toBe('green');
    expect(colorOf({ stageId: stageIds[1], laneId: laneIds[1] }, green)).toBe('yellow');
  });
});
