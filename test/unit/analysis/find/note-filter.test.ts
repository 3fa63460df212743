// A filter widens within a kind and narrows between kinds, and never keeps all away for a choice that is gone.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterOffers } from '#shared/analysis/find/filter-offers';
import { filteredOut, type NoteFilter, noFilter, toggled } from '#shared/analysis/find/note-filter';
import type { Project } from '#shared/model/project';
import { noteColors } from '#shared/model/records/note';
import { laneIds, mapId } from '../../change/small-project';
import { authorIds, foundIds, foundProject, tagIds } from './found-project';

/** Which of the six notes pass, by their place from 1. */
function passing(filter: Partial<NoteFilter>, project: Project = foundProject): number[] | 'no filter' {
  const out = filteredOut(project, mapId, { ...noFilter, ...filter });
  if (out === null) return 'no filter';
  return foundIds.flatMap((id, at) => (out.has(id) ? [] : at + 1));
}

describe('what can be filtered by', () => {
  it('are the lanes that hold notes, tags and people in their order, and votes that were closed', () => {
    const { lanes, tags, authors, voted } = filterOffers(foundProject, mapId);
    expect(lanes.map(({ id }) => id)).toEqual(laneIds.slice(0, 2));
    expect(tags.map(({ id }) => id)).toEqual(tagIds);
    expect(authors.map(({ id }) => id)).toEqual(authorIds);
    expect(voted).toBe(true);
  });

  it('is nothing but lanes where there is nothing else', () => {
    const open = new Map([...foundProject.vote].filter(([, vote]) => vote.closedAt === null));
    const bare = { ...foundProject, tag: new Map(), participant: new Map(), vote: open };
    expect(filterOffers(bare, mapId)).toMatchObject({ tags: [], authors: [], voted: false });
    expect(filterOffers(bare, 'another').lanes).toEqual([]);
  });
});

describe('a filter', () => {
  it('asks for nothing while nothing is chosen', () => {
    expect(passing({})).toBe('no filter');
    expect(passing({ text: '  ' })).toBe('no filter');
  });

  it.each<[string, Partial<NoteFilter>, number[]]>([
    ['one colour', { colors: new Set(['pink']) }, [1, 3, 6]],
    ['either of two colours', { colors: new Set(['pink', 'red']) }, [1, 3, 5, 6]],
    ['one tag', { tags: new Set([tagIds[0]]) }, [1, 2, 5]],
    ['either of two tags', { tags: new Set(tagIds) }, [1, 2, 3, 5]],
    ['no tag', { tags: new Set([null]) }, [4, 6]],
    ['a tag or none', { tags: new Set([tagIds[1], null]) }, [2, 3, 4, 6]],
    ['a lane', { lanes: new Set([laneIds[1]]) }, [3, 5, 6]],
    ['the parking lot', { lanes: new Set([null]) }, []],
    ['an author', { authors: new Set([authorIds[0]]) }, [1, 4]],
    ['no author', { authors: new Set([null]) }, [3, 5]],
    ['votes of all closed rounds together', { votes: 6 }, [1]],
    ['votes, at least', { votes: 5 }, [1, 3]],
    ['words of the text', { text: 'ЖДУ' }, [1, 3, 6]],
    ['a code', { text: 'c4' }, [4]],
    ['a colour and a lane', { colors: new Set(['pink']), lanes: new Set([laneIds[1]]) }, [3, 6]],
    [
      'all kinds at once',
      {
        colors: new Set(['pink']),
        tags: new Set([tagIds[0]]),
        lanes: new Set([laneIds[0]]),
        authors: new Set([authorIds[0]]),
        votes: 1,
        text: 'мастер',
      },
      [1],
    ],
  ])('lets through by %s', (_, filter, expected) => expect(passing(filter)).toEqual(expected));

  it('does not know how an open vote goes', () => {
    expect(passing({ votes: 9 })).toEqual([]);
  });

  it('forgets a tag, lane or author that is gone', () => {
    const gone: Project = { ...foundProject, tag: new Map(), participant: new Map() };
    expect(passing({ tags: new Set([tagIds[0]]), authors: new Set([authorIds[0]]) }, gone)).toBe('no filter');
    expect(passing({ lanes: new Set(['gone', laneIds[1]]) }, gone)).toEqual([3, 5, 6]);
  });

  it('does not ask for a lane of another map', () => {
    const lane = [...foundProject.lane].map(([id, one]) => [id, { ...one, mapId: 'another' }] as const);
    const moved: Project = { ...foundProject, lane: new Map(lane) };
    expect(passing({ lanes: new Set([laneIds[1]]) }, moved)).toBe('no filter');
  });

  it('says nothing of the notes of another map', () => {
    expect(filteredOut(foundProject, 'another', { ...noFilter, colors: new Set(['red']) })).toEqual(
      new Set(),
    );
  });

  const some = <T>(values: readonly T[]): fc.Arbitrary<ReadonlySet<T>> =>
    fc.subarray([...values]).map((chosen) => new Set(chosen));
  const filters: fc.Arbitrary<NoteFilter> = fc.record({
    colors: some(noteColors),
    tags: some([...tagIds, null]),
    lanes: some([...laneIds, null]),
    authors: some([...authorIds, null]),
    votes: fc.nat(7),
    text: fc.constantFrom('', 'жду', 'мастер', 'c2'),
  });
  const out = (filter: NoteFilter) => filteredOut(foundProject, mapId, filter) ?? new Set<string>();

  it('keeps away just what one of its kinds alone keeps away', () => {
    const kinds = ['colors', 'tags', 'lanes', 'authors', 'votes', 'text'] as const;
    fc.assert(
      fc.property(filters, (filter) => {
        const alone = kinds.flatMap((kind) => [...out({ ...noFilter, [kind]: filter[kind] })]);
        expect(out(filter)).toEqual(new Set(alone));
      }),
    );
  });

  it('lets at least as much through with one colour more, once there is one', () => {
    fc.assert(
      fc.property(filters, fc.constantFrom(...noteColors), (filter, color) => {
        fc.pre(filter.colors.size > 0 && !filter.colors.has(color));
        const wider = out(toggled(filter, 'colors', color));
        for (const id of wider) expect(out(filter).has(id)).toBe(true);
      }),
    );
  });

  it('is itself again after a choice is made and taken back', () => {
    fc.assert(
      fc.property(filters, fc.constantFrom(...noteColors), (filter, color) => {
        expect(toggled(toggled(filter, 'colors', color), 'colors', color)).toEqual(filter);
      }),
    );
  });
});
