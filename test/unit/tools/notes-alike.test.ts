// Which notes go with some others: by colour, tag, stage, lane, cell; and all the rest.
import { describe, expect, it } from 'vitest';
import { makeRecord } from '#shared/model/record-type';
import { type Note, note } from '#shared/model/records/note';
import {
  inCells,
  inLanes,
  inStages,
  ofSameColor,
  ofSameTag,
  othersThan,
} from '../../../renderer/tools/notes-alike';

const made = (id: string, given: Partial<Note>): Note =>
  makeRecord(note, id, { mapId: 'M', order: 'a0', ...given });
const a = made('a', { stageId: 's1', laneId: 'l1', color: 'red', tagIds: ['t1'] });
const b = made('b', { stageId: 's1', laneId: 'l2', color: 'blue', tagIds: ['t1', 't2'] });
const c = made('c', { stageId: 's2', laneId: 'l1', color: 'red', tagIds: ['t2'] });
const parked = made('p', { color: 'grey' });
const all = [a, b, c, parked];

describe('notes that go with others', () => {
  it('have one of their colours', () => {
    expect(ofSameColor(all, [a])).toEqual(['a', 'c']);
    expect(ofSameColor(all, [a, b])).toEqual(['a', 'b', 'c']);
  });
  it('share a tag with one of them; those without tags share none', () => {
    expect(ofSameTag(all, [a])).toEqual(['a', 'b']);
    expect(ofSameTag(all, [parked])).toEqual([]);
  });
  it('stand in the stages or lanes, or in the parking lot', () => {
    expect(inStages(all, new Set(['s1']))).toEqual(['a', 'b']);
    expect(inLanes(all, new Set(['l1']))).toEqual(['a', 'c']);
    expect(inStages(all, new Set([null]))).toEqual(['p']);
  });
  it('stand in the very cells', () => {
    expect(inCells(all, [a])).toEqual(['a']);
    expect(inCells(all, [parked, { stageId: 's1', laneId: 'l2' }])).toEqual(['b', 'p']);
  });
  it('are all the others', () => {
    expect(othersThan(all, new Set(['a', 'c']))).toEqual(['b', 'p']);
    expect(othersThan(all, new Set())).toEqual(['a', 'b', 'c', 'p']);
  });
});
