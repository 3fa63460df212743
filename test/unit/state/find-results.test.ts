// What a window's search finds and its filter keeps away: the same answer for the same question, and never away what a
// person holds.
import { beforeEach, describe, expect, it } from 'vitest';
import { noFilter } from '#shared/analysis/find/note-filter';
import { emptyProject } from '#shared/model/project';
import { makeRecord } from '#shared/model/record-type';
import { connector } from '#shared/model/records/connector';
import { connectorLabelKey } from '#shared/scene/board/connector-item';
import { documentStore } from '../../../renderer/state/document';
import { dropFilter, findStore, setAway, setFilter, setQuery } from '../../../renderer/state/find';
import { closeFind, openFind } from '../../../renderer/state/find-panels';
import {
  dimmedNotes,
  hiddenNotes,
  keptAway,
  markedMatches,
  matchesNow,
} from '../../../renderer/state/find-results';
import { select, startEditing, stopEditing } from '../../../renderer/state/session';
import { foundIds, foundProject } from '../analysis/find/found-project';
import { testId } from '../change/arbitrary-project';
import { mapId } from '../change/small-project';

const pink = { ...noFilter, colors: new Set(['pink'] as const) };
const [waiting, calling, longWaiting, , , bill] = foundIds as [
  string,
  string,
  string,
  string,
  string,
  string,
];

const notesOf = (ids: ReadonlySet<string>): number =>
  [...ids].filter((id) => foundProject.note.has(id)).length;

beforeEach(() => {
  documentStore.setState({ project: foundProject, mapId });
  select([]);
  stopEditing();
  closeFind();
  dropFilter();
  setAway('dim');
  setQuery('');
});

describe('a filter in the window', () => {
  it('dims or hides the same notes', () => {
    setFilter(pink);
    expect(notesOf(dimmedNotes())).toBe(6);
    expect(hiddenNotes().size).toBe(0);
    const dimmed = dimmedNotes();
    setAway('hide');
    expect(hiddenNotes()).toEqual(dimmed);
    expect(dimmedNotes().size).toBe(0);
  });

  it('gives the very same set until the notes or the wish change', () => {
    setFilter(pink);
    const before = dimmedNotes();
    select([waiting]);
    setQuery('жду');
    expect(dimmedNotes()).toBe(before);
    documentStore.setState({ project: { ...foundProject } });
    expect(dimmedNotes()).not.toBe(before);
    expect(dimmedNotes()).toEqual(before);
  });

  it('never hides what is selected or typed in, and still counts it as kept away', () => {
    setFilter(pink);
    setAway('hide');
    select([calling]);
    expect(hiddenNotes().has(calling)).toBe(false);
    expect(notesOf(hiddenNotes())).toBe(5);
    expect(hiddenNotes()).toBe(hiddenNotes());
    expect(keptAway()?.has(calling)).toBe(true);
    select([]);
    expect(hiddenNotes().has(calling)).toBe(true);
    startEditing({ id: calling, field: 'text' });
    expect(hiddenNotes().has(calling)).toBe(false);
  });

  it('takes along the connectors of what it keeps away, and leaves those between other notes', () => {
    const line = (at: number, fromId: string, toId: string) =>
      makeRecord(connector, testId('K', at), { mapId, fromId, toId });
    const [kept, lost] = [line(1, waiting, longWaiting), line(2, waiting, calling)];
    const project = { ...foundProject, connector: new Map([kept, lost].map((one) => [one.id, one])) };
    documentStore.setState({ project });
    setFilter(pink);
    expect(dimmedNotes().has(lost.id)).toBe(true);
    expect(dimmedNotes().has(connectorLabelKey(lost.id))).toBe(true);
    expect(dimmedNotes().has(kept.id)).toBe(false);
    select([calling]);
    expect(dimmedNotes().has(lost.id)).toBe(false);
  });

  it('is off when nothing is chosen', () => {
    expect(keptAway()).toBeNull();
    expect(hiddenNotes().size + dimmedNotes().size).toBe(0);
  });
});

describe('a search in the window', () => {
  it('finds in reading order, among dimmed notes too, and not among hidden ones', () => {
    setQuery('ждУ');
    expect(matchesNow()).toEqual([waiting, longWaiting, bill]);
    setFilter({ ...noFilter, colors: new Set(['blue', 'red']) });
    expect(matchesNow()).toEqual([waiting, longWaiting, bill]);
    setAway('hide');
    expect(matchesNow()).toEqual([]);
  });

  it('knows words typed on the other layout, unless they are there as they are', () => {
    setQuery(';le');
    expect(matchesNow()).toEqual([waiting, longWaiting, bill]);
    setQuery('C1');
    expect(matchesNow()).toEqual([waiting]);
  });

  it('marks what it finds only while the find bar is open', () => {
    setQuery('жду');
    expect(markedMatches()).toEqual([]);
    expect(markedMatches()).toBe(markedMatches());
    openFind();
    expect(markedMatches()).toEqual([waiting, longWaiting, bill]);
    expect(markedMatches()).toBe(markedMatches());
  });

  it('is forgotten with the project, and so is the filter', () => {
    setQuery('жду');
    setFilter(pink);
    documentStore.setState({ project: emptyProject, mapId: null });
    expect(findStore.getState()).toMatchObject({ query: '', filter: noFilter });
  });
});
