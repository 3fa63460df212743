// Found notes come in reading order, and the next and the previous one go round.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNotes, matchBeside } from '#shared/analysis/find/find-notes';
import { notesInOrder } from '#shared/analysis/find/notes-in-order';
import { mapId, noteIds } from '../../change/small-project';
import { foundIds, foundProject } from './found-project';

describe('found notes', () => {
  it('come stage by stage, in it lane by lane, the parking lot last', () => {
    const [first, second, parked] = noteIds;
    const order = notesInOrder(foundProject, mapId).map(({ id }) => id);
    expect(order).toEqual([first, second, ...foundIds, parked]);
    expect(findNotes(foundProject, mapId, 'жду').map(({ code }) => code)).toEqual(['C1', 'C3', 'C6']);
  });

  it('are none for an empty search, and none of another map', () => {
    expect(findNotes(foundProject, mapId, '   ')).toEqual([]);
    expect(findNotes(foundProject, 'another', 'жду')).toEqual([]);
  });
});

const order = ['a', 'b', 'c', 'd', 'e'];

describe('the next match', () => {
  it.each([
    ['c', 1, 'd'],
    ['c', -1, 'b'],
    ['d', 1, 'b'],
    ['b', -1, 'd'],
    [null, 1, 'b'],
    [null, -1, 'd'],
    ['not here', 1, 'b'],
  ] as const)('from %s by %s is %s', (from, step, to) => {
    expect(matchBeside(order, new Set(['b', 'd']), from, step)).toBe(to);
  });

  it('of the only match is that match, and of none is none', () => {
    expect(matchBeside(order, new Set(['b']), 'b', 1)).toBe('b');
    expect(matchBeside(order, new Set(), 'b', 1)).toBeNull();
    expect(matchBeside([], new Set(['b']), null, -1)).toBeNull();
  });

  it('visits every match once in a round, and backwards undoes forwards', () => {
    fc.assert(
      fc.property(fc.subarray(order, { minLength: 1 }), (matches) => {
        const set = new Set(matches);
        const seen: string[] = [];
        let at: string | null = null;
        for (let count = 0; count < matches.length; count++) {
          at = matchBeside(order, set, at, 1);
          if (at !== null) seen.push(at);
        }
        expect(seen).toEqual(matches);
        for (const id of matches) {
          expect(matchBeside(order, set, matchBeside(order, set, id, 1), -1)).toBe(id);
        }
      }),
    );
  });
});
