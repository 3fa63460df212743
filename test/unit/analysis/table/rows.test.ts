// Rows of the tables: which there are, that they stay the same objects, in which order, which are kept.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ColumnFilter, filteredRows, passes } from '#shared/analysis/table/filtered-rows';
import { noteRows } from '#shared/analysis/table/note-rows';
import { nextSorting, type SortKey, sortedRows } from '#shared/analysis/table/sorted-rows';
import { touchpointColumns } from '#shared/analysis/table/touchpoint-columns';
import { type TouchpointRow, touchpointRows } from '#shared/analysis/table/touchpoint-rows';
import { unwrap } from '#shared/base/result';
import { planWhole } from '#shared/change/command';
import { editCells } from '#shared/change/commands/edit-cells';
import { recolorNotes } from '#shared/change/commands/recolor-notes';
import { apply } from '#shared/change/diff';
import {
  countingContext,
  mapId,
  noteIds,
  smallProject,
  stepIds,
  touchpointIds,
} from '../../change/small-project';

const [t1, t2] = touchpointIds;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const column = (key: string) => {
  const found = touchpointColumns.find((one) => one.key === key);
  if (found === undefined) throw new Error(`no column ${key}`);
  return found;
};

describe('the rows of touchpoints', () => {
  it('are the touchpoints in the customer’s order, and a row to fill for a step without one', () => {
    const rows = touchpointRows(smallProject, mapId);
    expect(rows.map(({ id }) => id)).toEqual([t1, t2, stepIds[1]]);
    expect(rows.map(({ number }) => number)).toEqual([1, 1, 2]);
    expect(rows[2]).toMatchObject({ touchpoint: null, figures: null, respondents: 0 });
  });

  it('stay the same objects but for the one that was edited', () => {
    const before = touchpointRows(smallProject, mapId);
    const edit = { rowId: t2, field: 'importance', value: 5 } as const;
    const diff = unwrap(planWhole(smallProject, editCells, { edits: [edit] }, countingContext()));
    const after = touchpointRows(apply(smallProject, diff), mapId);
    expect(after.map((row, at) => row === before[at])).toEqual([true, false, true]);
  });
});

describe('the rows of notes', () => {
  it('are the notes in reading order, the parked last, and stay the same objects', () => {
    const before = noteRows(smallProject, mapId);
    expect(before.map(({ id }) => id)).toEqual([...noteIds]);
    const args = { ids: [noteIds[1]], color: 'red' } as const;
    const diff = unwrap(planWhole(smallProject, recolorNotes, args, countingContext()));
    const after = noteRows(apply(smallProject, diff), mapId);
    expect(after.map((row, at) => row === before[at])).toEqual([true, false, true]);
  });
});

describe('sorting', () => {
  const row = (number: number, importance: number | null, title: string): TouchpointRow =>
    ({
      id: `${number}`,
      number,
      step: { title },
      touchpoint: importance === null ? null : { importance },
    }) as unknown as TouchpointRow;
  const rowsOf = fc
    .array(fc.tuple(fc.option(fc.integer({ min: 1, max: 5 })), fc.constantFrom('а', 'б', 'в')))
    .map((drawn) => drawn.map(([importance, title], at) => row(at, importance, title)));
  const sorted = (rows: readonly TouchpointRow[], ...keys: SortKey[]) =>
    sortedRows(rows, touchpointColumns, keys, compare);

  it('keeps every row, and the order of those that are alike', () => {
    fc.assert(
      fc.property(rowsOf, fc.boolean(), (rows, descending) => {
        const after = sorted(rows, { column: 'importance', descending });
        expect([...after].sort((a, b) => a.number - b.number)).toEqual(rows);
        after.forEach((one, at) => {
          const next = after[at + 1];
          if (next === undefined || one.touchpoint?.importance !== next.touchpoint?.importance) return;
          expect(one.number).toBeLessThan(next.number);
        });
      }),
    );
  });

  it('puts the empty last in both directions', () => {
    const rows = [row(1, null, ''), row(2, 5, ''), row(3, 1, '')];
    const numbers = (descending: boolean) =>
      sorted(rows, { column: 'importance', descending }).map(({ number }) => number);
    expect(numbers(false)).toEqual([3, 2, 1]);
    expect(numbers(true)).toEqual([2, 3, 1]);
  });

  it('by several columns counts the first of them most', () => {
    const rows = [row(1, 2, 'б'), row(2, 1, 'б'), row(3, 3, 'а')];
    const after = sorted(
      rows,
      { column: 'step', descending: false },
      { column: 'importance', descending: false },
    );
    expect(after.map(({ number }) => number)).toEqual([3, 2, 1]);
  });

  it('goes up, down, and off again; with Shift beside what was there', () => {
    const up = nextSorting([], 'gap', false);
    expect(up).toEqual([{ column: 'gap', descending: false }]);
    const down = nextSorting(up, 'gap', false);
    expect(down).toEqual([{ column: 'gap', descending: true }]);
    expect(nextSorting(down, 'gap', false)).toEqual([]);
    expect(nextSorting(down, 'step', true)).toEqual([...down, { column: 'step', descending: false }]);
    expect(nextSorting(down, 'step', false)).toEqual([{ column: 'step', descending: false }]);
  });
});

describe('filtering', () => {
  const rows = touchpointRows(smallProject, mapId);
  const kept = (key: string, filter: ColumnFilter): string[] =>
    filteredRows(rows, touchpointColumns, new Map([[key, filter]])).map(({ id }) => id);

  it('finds words whatever their case, and rows that pass every column', () => {
    expect(kept('step', { kind: 'contains', text: 'ИЩУ' })).toEqual([stepIds[1]]);
    expect(kept('nobodyPresent', { kind: 'among', values: [true] })).toEqual([]);
  });

  it('compares numbers; what is empty passes no comparison', () => {
    const least = { kind: 'compares', by: '>=', number: 5 } as const;
    expect([passes(5, least), passes(4.9, least), passes(null, least)]).toEqual([true, false, false]);
    // −1.333… is shown as −1.3.
    expect(passes(-4 / 3, { kind: 'compares', by: '=', number: -1.3 })).toBe(true);
    expect(passes(3, { kind: 'between', from: 2, to: 5 })).toBe(true);
    expect(column('gap').content.kind).toBe('signed');
  });
});
