// Which stamps an edit sets: one per field, and for sets of ids one per element that came or went.
import { describe, expect, it } from 'vitest';
import { stampedFields } from '#shared/change/merge/stamped-fields';

const ids = ['A', 'B', 'C'].map((letter) => letter.repeat(22));
const [a = '', b = '', c = ''] = ids;

describe('the stamps of an update', () => {
  it('name each field that changed', () => {
    const change = {
      kind: 'update',
      type: 'note',
      id: a,
      before: { text: 'x', color: 'red' },
      after: { text: 'y', color: 'blue' },
    } as const;
    expect(stampedFields(change)).toEqual(['text', 'color']);
  });

  it('name each element of a set that was added or removed, and none that stayed', () => {
    const change = {
      kind: 'update',
      type: 'note',
      id: a,
      before: { tagIds: [a, b] },
      after: { tagIds: [b, c] },
    } as const;
    expect(stampedFields(change)).toEqual([`tagIds/${c}`, `tagIds/${a}`]);
  });
});
