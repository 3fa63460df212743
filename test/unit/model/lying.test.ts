// What lies on a map: its order, and the invariants that keep its place whole. Never looks at a layout.
import { describe, expect, it } from 'vitest';
import { checkProject } from '#shared/model/invariants';
import { findLying, isLying, lyingOn } from '#shared/model/lying';
import { allRecords, projectOf } from '#shared/model/project';
import { makeRecord } from '#shared/model/record-type';
import type { AnyRecord } from '#shared/model/records';
import { arrow } from '#shared/model/records/arrow';
import { frame } from '#shared/model/records/frame';
import { freeText } from '#shared/model/records/free-text';
import { group } from '#shared/model/records/group';
import { image } from '#shared/model/records/image';
import { map } from '#shared/model/records/map';
import { note } from '#shared/model/records/note';
import { picture } from '#shared/model/records/picture';
import { testId } from '../change/arbitrary-project';
import { laneIds, mapId, smallProject, stageIds } from '../change/small-project';

const groupId = testId('G', 1);
const imageId = testId('I', 1);
const otherMap = testId('M', 2);
const ground = [
  ...allRecords(smallProject),
  makeRecord(group, groupId, { mapId }),
  makeRecord(map, otherMap, { name: 'Другая', order: 'a1' }),
  makeRecord(image, imageId, { sha256: 'a'.repeat(64), mime: 'image/png', width: 1, height: 1, bytes: 1 }),
];

const aFrame = makeRecord(frame, testId('K', 1), {
  ...{ mapId, groupId, x: 0, y: 0, width: 10, height: 10, order: 'a2' },
});
const aText = makeRecord(freeText, testId('W', 1), {
  ...{ mapId, stageId: stageIds[0], laneId: laneIds[2], x: -5, y: 5, width: 100, order: 'a1' },
});
const anArrow = makeRecord(arrow, testId('A', 1), { mapId, x: 0, y: 0, endX: 5, endY: 0, order: 'a3' });
const freeNote = makeRecord(note, testId('N', 9), { mapId, order: 'a0', code: 'A2', x: 1, y: 2 });
const aPicture = makeRecord(picture, testId('B', 1), {
  ...{ mapId, imageId, order: 'a4', x: 1, y: 2, width: 3, height: 4 },
});

const problemsWith = (...records: readonly AnyRecord[]): string[] =>
  checkProject(projectOf([...ground, ...records])).map(({ invariant }) => invariant);

describe('what lies on a map', () => {
  const project = projectOf([...ground, aFrame, aText, freeNote, aPicture]);

  it('is listed from the lowest to the highest, without what stands in cells or is parked', () => {
    expect(lyingOn(project, mapId)).toEqual([freeNote, aText, aFrame, aPicture]);
    expect(lyingOn(project, otherMap)).toEqual([]);
  });

  it('is the same list until one of its tables changes', () => {
    const withoutTags = { ...project, tag: new Map() };
    expect(lyingOn(withoutTags, mapId)).toBe(lyingOn(project, mapId));
    expect(lyingOn({ ...project, frame: new Map() }, mapId)).not.toContain(aFrame);
  });

  it('is found by its id, and nothing else is', () => {
    expect(findLying(project, aText.id)).toBe(aText);
    expect(findLying(project, freeNote.id)).toBe(freeNote);
    for (const id of [mapId, ...smallProject.note.keys()]) expect(findLying(project, id)).toBeUndefined();
    expect(isLying({ ...aPicture, x: null })).toBe(false);
  });
});

describe('the invariants of what lies', () => {
  it('hold over a cell of any lane, in the free area, and for a picture its lane places', () => {
    const placed = { ...aPicture, stageId: stageIds[0], laneId: laneIds[0], x: null, y: null };
    expect(
      problemsWith(aFrame, aText, anArrow, { ...freeNote, code: '' }).filter((name) => !/code/.test(name)),
    ).toEqual([]);
    expect(problemsWith({ ...placed, width: null, height: null })).toEqual([]);
  });

  it('name a place that is not whole', () => {
    expect(problemsWith({ ...aText, laneId: null })).toEqual(['lying-over-cell-or-free']);
    expect(problemsWith({ ...anArrow, endX: 0 })).toEqual(['lying-whole']);
    expect(problemsWith({ ...aPicture, width: null })).toEqual(['lying-whole']);
    expect(problemsWith({ ...aPicture, x: null, y: null, width: null, height: null })).toEqual([
      'lying-whole',
    ]);
    for (const half of [{ y: null }, { width: 200 }, { stageId: stageIds[0], laneId: laneIds[0] }]) {
      expect(problemsWith({ ...freeNote, ...half })).toContain('lying-whole');
    }
    expect(problemsWith({ ...freeNote, x: null, y: null, groupId })).toContain('lying-whole');
  });

  it('name what lies or is grouped on two maps at once', () => {
    expect(problemsWith({ ...aText, mapId: otherMap })).toEqual(['lying-in-own-map']);
    expect(problemsWith({ ...aFrame, mapId: otherMap })).toEqual(['group-in-own-map']);
    expect(problemsWith({ ...aFrame, groupId: testId('G', 7) })).toEqual(['references-exist']);
  });
});
