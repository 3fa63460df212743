// What the history panel shows of a line, and its rows by day.
import { describe, expect, it } from 'vitest';
import { adding, diffOf, removing, updating } from '#shared/change/build-diff';
import { emptyDiff } from '#shared/change/diff';
import { historyRows } from '../../../renderer/panels/history/history-rows';
import { onlyName, whatChanged } from '../../../renderer/panels/history/what-changed';
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
      ['Z9', 'один два'],
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
      new Set(),
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

  const edits = (count: number, gap = 1_000) =>
    Array.from({ length: count }, (_, index) => ({
      ...line(count - index, at(24, 9) - index * gap),
      label: 'edit-note-text',
      diff: diffOf([updating(note, { text: `${index}` })]),
    }));
  const kinds = (of: readonly ReturnType<typeof line>[], open: readonly number[] = []) =>
    historyRows(of, 'more', at(24, 15), 'en', new Set(open)).map(({ kind }) => kind);

  it('fold many edits of one kind into one, which opens', () => {
    expect(kinds(edits(12))).toEqual(['day', 'run']);
    const run = historyRows(edits(12), 'more', at(24, 15), 'en', new Set())[1];
    expect(run?.kind === 'run' && [run.run.lines.length, run.run.deed.count]).toEqual([12, 1]);
    expect(kinds(edits(12), [5])).toEqual(['day', 'run', ...Array(12).fill('line')]);
  });

  it('leave a few, and those far apart in time or kind, as they are', () => {
    expect(kinds(edits(3))).toEqual(['day', 'line', 'line', 'line']);
    expect(kinds(edits(5, 700_000))).not.toContain('run');
    const mixed = edits(6).map((each, index) => ({ ...each, label: index % 2 ? 'add-notes' : each.label }));
    expect(kinds(mixed)).not.toContain('run');
    const undone = edits(4).map((each, index) => ({
      ...each,
      label: index % 2 ? 'undo-add-notes' : 'undo-move-notes',
    }));
    expect(kinds(undone)).toEqual(['day', 'run']);
  });
});

describe('the one thing a line is about', () => {
  it('is told by its text in one line, and not where there are more', () => {
    expect(onlyName(diffOf([updating(note, { text: 'один\nдва' })]), smallProject)).toBe('один два');
    expect(
      onlyName(diffOf([updating(note, { text: 'x' }), updating(map, { lastCode: 99 })]), smallProject),
    ).toBe('x');
    expect(onlyName(diffOf([updating(note, { text: 'x' }), removing(stage)]), smallProject)).toBe('');
  });
});
