// A map copied with all that belongs to it: the same shape under ids of its own, nothing shared with the original but
// what all maps share, and undo takes all of it back.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Id } from '#shared/base/id';
import { encodeInk } from '#shared/base/ink-code';
import { unwrap } from '#shared/base/result';
import { planWhole } from '#shared/change/command';
import { type DuplicateMap, duplicateMap } from '#shared/change/commands/duplicate-map';
import { lockNotes } from '#shared/change/commands/lock-notes';
import { removeItems } from '#shared/change/commands/remove-items';
import { apply, between, type Diff, isEmpty } from '#shared/change/diff';
import { undoing } from '#shared/change/undo';
import { idsByType, whatBelongsTo } from '#shared/change/what-belongs';
import { checkProject } from '#shared/model/invariants';
import { allRecords, mapsOf, type Project, projectOf } from '#shared/model/project';
import { makeRecord } from '#shared/model/record-type';
import { type AnyRecord, fieldOf, idsIn, recordTypes, typeNames } from '#shared/model/records';
import { projectFromSample } from '#shared/model/templates/project-from-sample';
import { testId } from './arbitrary-project';
import { countingContext } from './small-project';

/** The filled example with one of everything that a map may own, and something a workshop left on it. */
function fullProject(): { readonly project: Project; readonly mapId: Id } {
  let made = 0;
  const newId = (): Id => testId('O', ++made);
  const records = [...unwrap(projectFromSample('car-service', 'ru', { newId, now: 0 }))];
  const sample = projectOf(records);
  const [mapId] = sample.map.keys() as Iterable<Id> as [Id];
  const some = <T extends 'stage' | 'step' | 'lane' | 'note' | 'touchpoint'>(type: T): Id =>
    [...sample[type].keys()][0] as Id;
  const [s1, s2] = [...sample.step.keys()] as [Id, Id];
  const [n1, n2] = [...sample.note.keys()] as [Id, Id];
  const [imageId, groupId, personaId, voteId, phaseId] = [newId(), newId(), newId(), newId(), newId()];
  const lies = { mapId, x: 1, y: 2, order: 'a0', groupId };
  const ink = encodeInk([
    { x: 0, y: 0, pressure: 1 },
    { x: 5, y: 5, pressure: 1 },
  ]);
  const make = makeRecord;
  records.push(
    make(recordTypes.persona, personaId, { name: 'Анна', order: 'a5' }),
    make(recordTypes.image, imageId, {
      ...{ sha256: '0'.repeat(64), mime: 'image/png', width: 1, height: 1, bytes: 1, name: '' },
    }),
    make(recordTypes.group, groupId, { mapId }),
    make(recordTypes.frame, newId(), { ...lies, width: 10, height: 10 }),
    make(recordTypes.free_text, newId(), { ...lies, width: 10, text: 'а', locked: true }),
    make(recordTypes.arrow, newId(), { ...lies, endX: 3, endY: 4 }),
    make(recordTypes.picture, newId(), {
      mapId,
      imageId,
      order: 'a0',
      ...{ x: 0, y: 0, width: 5, height: 5 },
    }),
    make(recordTypes.connector, newId(), { mapId, fromId: n1, toId: n2, label: 'потом' }),
    make(recordTypes.trigger, newId(), { mapId, text: 'Цена', order: 'a0' }),
    make(recordTypes.metric, newId(), { laneId: some('lane'), stageId: some('stage'), value: 3 }),
    make(recordTypes.company_step, newId(), {
      ...{ mapId, title: 'Приёмка', order: 'a0', stepIds: [s1, s2].sort() },
    }),
    make(recordTypes.hand_off, newId(), { fromStepId: s1, toStepId: s2, context: 'no' }),
    make(recordTypes.phase, phaseId, { mapId, name: 'До' }),
    make(recordTypes.guide_tick, newId(), { mapId, task: 'goal' }),
    make(recordTypes.drawing, newId(), { ...lies, width: 5, height: 5, points: ink }),
    make(recordTypes.vote, voteId, { mapId, dotsPerVoter: 3, voters: 9, openedAt: 0, noteIds: [n1] }),
    make(recordTypes.vote_count, newId(), { voteId, noteId: n1, code: 'A1', dots: 2 }),
    make(recordTypes.decision, newId(), { mapId, decidedAt: 0, text: 'Да', order: 'a0' }),
    make(recordTypes.action, newId(), { mapId, title: 'Позвонить', order: 'a0' }),
  );
  const linked = records.map((record): AnyRecord => {
    if (record.type === 'note' && record.id === n1) return { ...record, touchpointIds: [some('touchpoint')] };
    return record.type === 'stage' && record.id === some('stage') ? { ...record, phaseId } : record;
  });
  return { project: projectOf(linked), mapId };
}

const { project: full, mapId } = fullProject();
const context = countingContext();
const plain: DuplicateMap = { id: mapId, name: 'Копия', answers: true };
const workshop = new Set(['vote', 'vote_count', 'decision', 'action']);

const ofMap = (project: Project, id: Id): AnyRecord[] => {
  const map = project.map.get(id);
  return map === undefined ? [] : [map, ...whatBelongsTo(project, idsByType([map])).values()];
};

function duplicated(project: Project, args: DuplicateMap): { diff: Diff; after: Project; copyId: Id } {
  const diff = unwrap(planWhole(project, duplicateMap, args, context));
  const copyId = [...diff.values()].flatMap((change) =>
    change.kind === 'add' && change.record.type === 'map' ? [change.record.id] : [],
  )[0] as Id;
  return { diff, after: apply(project, diff), copyId };
}

/** What a record says without naming any record of its own map: its references as places in the map's list. */
function shapeOf(records: readonly AnyRecord[]): unknown[] {
  const places = new Map(records.map(({ id }, at) => [id, at]));
  return records.map((record) =>
    recordTypes[record.type].fieldNames
      .filter((name) => !name.startsWith('origin') && !(record.type === 'map' && /^(name|order)$/.test(name)))
      .map((name) => {
        const field = Object.entries(recordTypes[record.type].fields).find(([one]) => one === name)?.[1];
        if (field?.target == null) return fieldOf(record, name);
        const ids = idsIn(record, { field: name, many: field.storage === 'id-list' });
        return ids.map((id) => places.get(id) ?? id).sort();
      }),
  );
}

describe('a copied map', () => {
  it('has the shape of its original, whatever was removed before, and goes with one undo', () => {
    const ids = [...allRecords(full)].map(({ id }) => id);
    fc.assert(
      fc.property(fc.subarray(ids, { maxLength: 12 }), (gone) => {
        const removal = planWhole(full, removeItems, { ids: gone }, countingContext());
        const project = removal.ok ? apply(full, removal.value) : full;
        const { diff, after, copyId } = duplicated(project, plain);
        expect(checkProject(after)).toEqual([]);
        const kept = ofMap(project, mapId).filter(({ type }) => !workshop.has(type));
        expect(shapeOf(ofMap(after, copyId))).toEqual(shapeOf(kept));
        expect(isEmpty(between(apply(after, undoing(after, diff)), project))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('shares with its original nothing but what all maps share', () => {
    const { after, copyId } = duplicated(full, plain);
    const own = new Set(ofMap(full, mapId).map(({ id }) => id));
    for (const record of ofMap(after, copyId)) {
      expect(own.has(record.id)).toBe(false);
      for (const [name, { target, storage }] of Object.entries(recordTypes[record.type].fields)) {
        if (target === null) continue;
        for (const id of idsIn(record, { field: name, many: storage === 'id-list' })) {
          expect(own.has(id), `${record.type}.${name}`).toBe(false);
        }
      }
    }
  });

  it('owns one of everything that a map can own, so that the law above is about all of it', () => {
    const types = new Set<string>(ofMap(full, mapId).map(({ type }) => type));
    const ownable = new Set<string>(['map']);
    for (const type of [...typeNames, ...typeNames]) {
      const owners = Object.values(recordTypes[type].fields).filter(
        ({ onRemove }) => onRemove === 'take-along',
      );
      if (owners.some(({ target }) => target !== null && ownable.has(target))) ownable.add(type);
    }
    expect([...ownable].filter((type) => !types.has(type))).toEqual([]);
  });

  it('remembers for every stage, step and touchpoint where it came from', () => {
    const { after, copyId } = duplicated(full, plain);
    expect(after.map.get(copyId)?.originMapId).toBe(mapId);
    for (const record of ofMap(after, copyId)) {
      if (record.type === 'stage')
        expect(after.stage.get(record.originStageId ?? '')?.name).toBe(record.name);
      if (record.type === 'step') expect(after.step.get(record.originStepId ?? '')?.title).toBe(record.title);
      if (record.type === 'touchpoint')
        expect(after.touchpoint.get(record.originTouchpointId ?? '')?.name).toBe(record.name);
    }
  });

  it('stands right after its original, with the state and persona it is made for', () => {
    const personaId = [...full.persona.keys()].at(-1) as Id;
    const first = duplicated(full, { ...plain, name: ' Как\nбудет ', state: 'to-be' });
    const second = duplicated(first.after, { ...plain, name: 'Для Анны', personaId, answers: false });
    expect(mapsOf(second.after).map(({ name }) => name)).toEqual([
      full.map.get(mapId)?.name,
      'Для Анны',
      'Как будет',
    ]);
    expect(second.after.map.get(first.copyId)?.state).toBe('to-be');
    expect(second.after.map.get(second.copyId)).toMatchObject({ personaId, state: 'as-is' });
  });

  it('keeps the answers of a to-be map as where the wish begins, and leaves out those of another persona', () => {
    const ratings = (project: Project, id: Id): number =>
      ofMap(project, id).filter(({ type }) => type === 'rating').length;
    const toBe = duplicated(full, { ...plain, state: 'to-be' });
    expect(ratings(toBe.after, toBe.copyId)).toBe(ratings(full, mapId));
    expect(ratings(full, mapId)).toBeGreaterThan(0);
    const other = duplicated(full, { ...plain, answers: false });
    expect(ratings(other.after, other.copyId)).toBe(0);
  });

  it('is removed with all that it holds, and the original stays as it was', () => {
    const locked = [...full.free_text.values()].filter((text) => text.locked).map(({ id }) => id);
    const unlocked = apply(full, unwrap(planWhole(full, lockNotes, { ids: locked, locked: false }, context)));
    const { after, copyId } = duplicated(unlocked, plain);
    const left = apply(after, unwrap(planWhole(after, removeItems, { ids: [copyId] }, context)));
    expect(isEmpty(between(unlocked, left))).toBe(true);
  });
});
