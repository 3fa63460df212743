// What people see when two tables bring their files together, case by case.
import { describe, expect, it } from 'vitest';
import { addNotes } from '#shared/change/commands/add-notes';
import { editNoteText } from '#shared/change/commands/edit-note-text';
import { editTouchpoints } from '#shared/change/commands/edit-touchpoints';
import { moveNotes } from '#shared/change/commands/move-notes';
import { recolorNotes } from '#shared/change/commands/recolor-notes';
import { removeItems } from '#shared/change/commands/remove-items';
import { renameItem } from '#shared/change/commands/rename-item';
import type { FieldValues } from '#shared/change/diff';
import { conflictsOf } from '#shared/change/merge/conflicts';
import { decideAll } from '#shared/change/merge/decide';
import { type Register, registers, valuesIn } from '#shared/change/merge/registers';
import { type United, unite } from '#shared/change/merge/unite';
import { checkProject } from '#shared/model/invariants';
import type { Note } from '#shared/model/records/note';
import {
  departmentIds,
  laneIds,
  mapId,
  noteIds,
  smallProject,
  stageIds,
  touchpointIds,
} from '../small-project';
import { countingSource, firstCopy, Table } from './table';

const placeOfNote = registers.note.find(({ name }) => name === 'place') as Register;

/** Two tables with a copy each. */
function tables(): readonly [Table, Table] {
  const seed = new Table(firstCopy(smallProject), countingSource(), 0);
  return [seed.copied(0), seed.copied(5)];
}

const united = (all: readonly Table[]): United => unite(all.map(({ copy }) => copy) as [Table['copy']]);
const noteIn = ({ project }: United, at = 0) => project.note.get(noteIds[at] ?? '');
const asked = (one: United) =>
  conflictsOf(one).map(({ register, standing, others }) => [
    register.name,
    standing.values,
    ...others.map(({ values }) => values),
  ]);

describe('tables that come together', () => {
  it('keep what was changed apart in one note: its text here, its colour there, its place anywhere', () => {
    const [a, b] = tables();
    a.do(editNoteText, { id: noteIds[0], text: 'иначе' });
    b.do(recolorNotes, { ids: [noteIds[0]], color: 'pink' });
    b.do(moveNotes, { ids: [noteIds[0]], stageId: stageIds[1], laneId: laneIds[1], beforeId: null });
    const both = united([a, b]);
    expect(noteIn(both)).toMatchObject({
      text: 'иначе',
      color: 'pink',
      stageId: stageIds[1],
      laneId: laneIds[1],
    });
    expect(asked(both)).toEqual([]);
  });

  it('are asked about a text that both have written, the later one standing meanwhile', () => {
    const [a, b] = tables();
    a.do(editNoteText, { id: noteIds[0], text: 'раньше' });
    b.do(editNoteText, { id: noteIds[0], text: 'позже' });
    const both = united([a, b]);
    expect(asked(both)).toEqual([
      ['words', { text: 'позже', emphasis: '' }, { text: 'раньше', emphasis: '' }],
    ]);
  });

  it('are not asked where both have written the same', () => {
    const [a, b] = tables();
    for (const table of [a, b]) table.do(editNoteText, { id: noteIds[0], text: 'одно и то же' });
    expect(asked(united([a, b]))).toEqual([]);
  });

  it('keep an edit against a removal', () => {
    const [a, b] = tables();
    a.do(removeItems, { ids: [noteIds[0]] });
    b.do(editNoteText, { id: noteIds[0], text: 'важно' });
    expect(noteIn(united([a, b]))).toMatchObject({ text: 'важно' });
  });

  it('let go of what one has removed and nobody has touched', () => {
    const [a, b] = tables();
    a.do(removeItems, { ids: [noteIds[0]] });
    expect(noteIn(united([a, b]))).toBeUndefined();
    expect(noteIn(united([b, a]))).toBeUndefined();
  });

  it('get a removed stage back where a note was put into it meanwhile', () => {
    const [a, b] = tables();
    a.do(removeItems, { ids: [stageIds[2]] });
    b.do(addNotes, { mapId, stageId: stageIds[2], laneId: laneIds[0], notes: [{ text: 'ещё одно' }] });
    const both = united([a, b]);
    expect(both.project.stage.get(stageIds[2])).toMatchObject({ name: 'Визит' });
    expect([...both.project.note.values()].map(({ text }) => text)).toContain('ещё одно');
    expect(both.mended.get(stageIds[2])).toMatchObject({ kind: 'add' });
  });

  it('tell notes apart that got one code', () => {
    const [a, b] = tables();
    for (const table of [a, b])
      table.do(addNotes, { mapId, stageId: null, laneId: null, notes: [{ text: 'новый' }] });
    const codes = [...united([a, b]).project.note.values()].map(({ code }) => code).sort();
    expect(codes).toEqual(['A1', 'A2', 'A3', 'A4', 'A5']);
  });

  it('keep all the departments that anybody has put to a touchpoint', () => {
    const [a, b] = tables();
    a.do(editTouchpoints, { ids: [touchpointIds[0]], addDepartmentIds: [departmentIds[1]] });
    b.do(editTouchpoints, { ids: [touchpointIds[0]], dropDepartmentIds: [departmentIds[0]] });
    expect(united([a, b]).project.touchpoint.get(touchpointIds[0])?.departmentIds).toEqual([
      departmentIds[1],
    ]);
  });

  it('stay whole where what is decided stood in a stage that is gone', () => {
    const [a, b] = tables();
    a.do(moveNotes, { ids: [noteIds[0]], stageId: stageIds[1], laneId: laneIds[0], beforeId: null });
    a.do(removeItems, { ids: [stageIds[0]] });
    b.do(moveNotes, { ids: [noteIds[0]], stageId: stageIds[2], laneId: laneIds[0], beforeId: null });
    const open = united([a, b]);
    const past = valuesIn(smallProject.note.get(noteIds[0]) as Note, placeOfNote);
    const putOff = decideAll(open, () => ({ values: past, isFinal: false }));
    expect(checkProject(putOff.project)).toEqual([]);
    expect(noteIn(putOff)?.stageId).toBe(stageIds[0]);
    expect(putOff.project.stage.has(stageIds[0])).toBe(true);
    // Both of the others stay beside it, as their authors put them.
    expect(conflictsOf(putOff)[0]?.others.map(({ values }) => values.stageId)).toEqual([
      stageIds[2],
      stageIds[1],
    ]);
  });

  it('hear no more of what was decided, and of what was put off until somebody decides', () => {
    const [a, b] = tables();
    a.do(renameItem, { id: stageIds[0], name: 'Узнавание' });
    b.do(renameItem, { id: stageIds[0], name: 'Осознание' });
    const open = united([a, b]);
    const take = (values: FieldValues, isFinal: boolean) => decideAll(open, () => ({ values, isFinal }));
    const final = take({ name: 'Узнавание' }, true);
    expect(final.project.stage.get(stageIds[0])?.name).toBe('Узнавание');
    expect(conflictsOf(final)).toEqual([]);
    const putOff = take({ name: 'Поиск' }, false);
    expect(putOff.project.stage.get(stageIds[0])?.name).toBe('Поиск');
    expect(asked(putOff)).toEqual([
      ['name', { name: 'Поиск' }, { name: 'Осознание' }, { name: 'Узнавание' }],
    ]);
  });
});
