// What the history panel shows of a line, and its rows by day.
import { describe, expect, it } from 'vitest';
import { adding, diffOf, removing, updating } from '#shared/change/build-diff';
import { emptyDiff } from '#shared/change/diff';
import { historyRows } from '../../../renderer/panels/history/history-rows';
import { whatChanged } from '../../../renderer/panels/history/what-changed';
import { testId } from '../change/arbitrary-project';
import { mapId, noteIds, smallProject, stageIds } from '../change/small-project';

const record = <T>(found: T | undefined): T => {
  if (found === undefined) throw new Error('not in the small project');
  return found;
};
const note = record(smallProject.note.get(noteIds[0]));
const stage = record(smallProject.stage.get(stageIds[0]));
const map = record(smallProject.map.get(mapId));

describe('what a line changed', () => {
  it('is counted by kind and named by code and first line', () => {
    const added = adding('note', testId('N', 9), { mapId, order: 'a9', code: 'Z9', text: ' один\nдва' });
    const diff = diffOf([added, updating(note, { text: 'Иначе' }), removing(stage)]);
    const told = whatChanged(diff, smallProject, 'ru');
    expect(told.counts).toEqual({ add: ['1 стикер'], update: ['1 стикер'], remove: ['1 этап'] });
    expect(told.named.map(({ code, text }) => [code, text])).toEqual([
      ['Z9', 'один'],
      ['A1', 'Иначе'],
      ['', 'Поиск'],
    ]);
    expect(told.unnamed).toBe(0);
  });

  it('names a few of many and counts the rest; that a code was given out is not told', () => {
    const many = Array.from({ length: 25 }, (_, at) =>
      adding('note', testId('N', 50 + at), { mapId, order: 'a9', code: `B${at}`, text: '' }),
    );
    const told = whatChanged(diffOf([updating(map, { lastCode: 99 }), ...many]), smallProject, 'en');
    expect(told.counts).toEqual({ add: ['25 notes'], update: [], remove: [] });
    expect(told.named).toHaveLength(6);
    expect(told.unnamed).toBe(19);
  });

  it('says of a note that is gone by now what the change itself tells', () => {
    const gone = { ...note, id: testId('N', 77) };
    const told = whatChanged(diffOf([updating(gone, { text: 'Было' })]), smallProject, 'ru');
    expect(told.named[0]).toMatchObject({ code: '', text: 'Было' });
  });
});

describe('the rows of the panel', () => {
  const at = (day: number, hour: number): number => new Date(2026, 10, day, hour).getTime();
  const line = (seq: number, moment: number) => ({
    seq,
    at: moment,
    label: 'add-notes',
    authorId: null,
    diff: emptyDiff,
  });
  const rows = (end: Parameters<typeof historyRows>[1]) =>
    historyRows(
      [line(4, at(24, 9)), line(3, at(24, 0)), line(2, at(23, 23)), line(1, at(2, 12))],
      end,
      at(24, 15),
      'ru',
    );
  const said = (end: Parameters<typeof historyRows>[1]) =>
    rows(end).map((row) => (row.kind === 'day' ? row.text : row.kind === 'line' ? row.line.seq : row.kind));

  it('are headed by their days, by the calendar and not by hours', () => {
    expect(said('more')).toEqual(['Сегодня', 4, 3, 'Вчера', 2, '2 ноября', 1]);
  });

  it('end with the beginning of the project, or with an honest word', () => {
    expect(said('beginning').at(-1)).toBe('beginning');
    expect(said('thinned').at(-1)).toBe('thinned');
  });

  it('have a key each', () => {
    const keys = rows('thinned').map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
