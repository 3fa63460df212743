// The declarations of the record types, their validators, and the invariants between records.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idSet } from '#shared/model/field';
import { checkProject } from '#shared/model/invariants';
import { projectOf } from '#shared/model/project';
import { makeRecord, parseRecord, type RecordType } from '#shared/model/record-type';
import { recordTypes, referencesTo, typeNames } from '#shared/model/records';
import { note } from '#shared/model/records/note';
import { connectorId, mapId, noteIds, smallProject, stageIds } from '../change/small-project';

const aNote = makeRecord(note, noteIds[0], { mapId, order: 'a0', text: 'ждал' });

describe('record types', () => {
  it('are declared once each, under their own name, pointing at types there are', () => {
    for (const name of typeNames) {
      expect(recordTypes[name].name).toBe(name);
      for (const field of Object.values(recordTypes[name].fields)) {
        if (field.target !== null) expect(typeNames).toContain(field.target);
      }
    }
    expect(referencesTo.get('stage')?.map(({ type, field }) => `${type}.${field}`)).toContain('note.stageId');
  });

  it('accept their initial values', () => {
    expect(parseRecord(note, aNote)).toEqual({ ok: true, value: aNote });
    for (const name of typeNames) {
      for (const [field, declared] of Object.entries(recordTypes[name].fields)) {
        if (declared.initial === undefined) continue;
        const type: RecordType = recordTypes[name];
        const schema = type.fields[field]?.schema;
        expect(schema?.['~run']({ value: declared.initial }, {}).issues, `${name}.${field}`).toBe(undefined);
      }
    }
  });

  it('refuse every wrong value, naming the field', () => {
    const wrong: Record<string, unknown>[] = [
      { text: 'a\u0000' },
      { text: 'я'.repeat(20_001) },
      { text: null },
      { color: 'mauve' },
      { importance: 0 },
      { importance: 2.5 },
      { importance: Number.NaN },
      { order: '' },
      { order: 'a b' },
      { mapId: '__proto__' },
      { stageId: 7 },
      { tagIds: [noteIds[1], noteIds[0]] },
      { tagIds: [noteIds[0], noteIds[0]] },
      { code: 'line\nbreak' },
    ];
    for (const change of wrong) {
      const [field] = Object.keys(change);
      expect(parseRecord(note, { ...aNote, ...change })).toEqual({
        ok: false,
        error: { code: 'record/invalid', details: { type: 'note', field } },
      });
    }
  });

  it('refuse strangers: fields too many, fields missing, another type, anything', () => {
    expect(parseRecord(note, { ...aNote, extra: 1 }).ok).toBe(false);
    const { source: _source, ...less } = aNote;
    expect(parseRecord(note, less).ok).toBe(false);
    expect(parseRecord(note, { ...aNote, type: 'stage' }).ok).toBe(false);
    fc.assert(fc.property(fc.anything(), (value) => !parseRecord(note, value).ok));
  });

  it('take the initial value of a field that came later, and only of such a field', () => {
    const { locked: _locked, emphasis: _emphasis, ...older } = aNote;
    expect(parseRecord(note, older)).toEqual({ ok: true, value: aNote });
    const { color: _color, ...oldest } = older;
    expect(parseRecord(note, oldest).ok).toBe(false);
    expect(parseRecord(note, { ...older, extra: false }).ok).toBe(false);
    for (const name of typeNames) {
      for (const [field, declared] of Object.entries(recordTypes[name].fields)) {
        if (declared.since > 1_000) expect(declared.initial, `${name}.${field}`).toBeDefined();
      }
    }
  });

  it('refuse to be made without what must be given', () => {
    expect(() => makeRecord(note, noteIds[0], { text: 'ждал' })).toThrow(/mapId/);
  });

  it('keep sets of ids ascending and without doubles', () => {
    expect(idSet([noteIds[2], noteIds[0], noteIds[2]])).toEqual([noteIds[0], noteIds[2]]);
  });
});

describe('the invariants of a project', () => {
  const broken = (change: Partial<typeof aNote>) => {
    const notes = new Map(smallProject.note);
    const before = smallProject.note.get(noteIds[0]);
    if (before === undefined) throw new Error('no note');
    notes.set(noteIds[0], { ...before, ...change });
    return checkProject({ ...smallProject, note: notes }).map(({ invariant }) => invariant);
  };

  it('hold in a good project', () => {
    expect(checkProject(smallProject)).toEqual([]);
  });

  it('name what is broken', () => {
    expect(checkProject(projectOf([]))).toMatchObject([{ invariant: 'one-project-record' }]);
    expect(broken({ laneId: null })).toContain('note-in-cell-or-parking');
    expect(broken({ code: 'A2' })).toContain('codes-unique');
    expect(broken({ code: 'Z9' })).toContain('codes-given-out');
    expect(broken({ stageId: noteIds[2] })).toContain('references-exist');
    expect(broken({ laneId: [...smallProject.lane.keys()][2] as string })).toContain('lane-holds-notes');
    expect(broken({ tagIds: [stageIds[0]] })).toContain('references-exist');
    expect(broken({ mapId: stageIds[0] })).toContain('connector-in-own-map');
  });

  it('know a connector that joins a note with itself, or nothing', () => {
    const joining = (toId: string) => {
      const known = smallProject.connector.get(connectorId);
      if (known === undefined) throw new Error('no connector');
      const table = new Map([[connectorId, { ...known, toId }]]);
      return checkProject({ ...smallProject, connector: table }).map(({ invariant }) => invariant);
    };
    expect(joining(noteIds[0])).toEqual(['connector-joins-two']);
    expect(joining(stageIds[0])).toEqual(['references-exist']);
    expect(joining(noteIds[2])).toEqual([]);
  });
});
