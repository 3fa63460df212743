// A block pasted into the table: the plan says every change and every refusal, and what was copied changes nothing.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Column, TableRow } from '#shared/analysis/table/column';
import { noteColumns } from '#shared/analysis/table/note-columns';
import { noteRows } from '#shared/analysis/table/note-rows';
import { touchpointColumns } from '#shared/analysis/table/touchpoint-columns';
import { touchpointRows } from '#shared/analysis/table/touchpoint-rows';
import { unwrap } from '#shared/base/result';
import { planWhole } from '#shared/change/command';
import { type EditCells, pasteCells } from '#shared/change/commands/edit-cells';
import { apply } from '#shared/change/diff';
import type { NameList } from '#shared/model/cells';
import { mapsOf, type Project, projectOf } from '#shared/model/project';
import { projectFromSample } from '#shared/model/templates/project-from-sample';
import { languages } from '#shared/text/language';
import { copiedCells, pastedBlock, plannedPaste } from '#shared/text/table/planned-paste';
import { countingContext, mapId, smallProject } from '../../change/small-project';
import { freshContext } from '../../model/templates/fresh-project';

/** A table of either kind. */
interface AnyTable {
  readonly project: Project;
  readonly rows: readonly TableRow[];
  readonly columns: readonly Column<TableRow>[];
}

const knownIn =
  (project: Project) =>
  (list: NameList): readonly string[] =>
    [...project[list].values()].map(({ name }) => name);

const keys = touchpointColumns.map(({ key }) => key);
const table = (project: Project) => ({
  rows: touchpointRows(project, mapId),
  columns: touchpointColumns,
  known: knownIn(project),
});

/** The plan of a text pasted at a row and a column of the table of touchpoints. */
function planAt(text: string, row: number, column: (typeof keys)[number], project = smallProject) {
  const at = keys.indexOf(column);
  const range = { top: row, left: at, bottom: row, right: at };
  return plannedPaste(table(project), range, pastedBlock(text), 'ru');
}

const edits = ({ changes }: ReturnType<typeof planAt>): EditCells => ({
  edits: changes.map(({ rowId, column, value }) => ({ rowId, field: column as never, value })),
});

describe('a pasted block', () => {
  it('changes nothing where it was copied from, in every example', () => {
    const examples = ['car-service', 'laptop-purchase', 'bank-loan'].flatMap((name) =>
      languages.map((language) => projectOf(unwrap(projectFromSample(name, language, freshContext())))),
    );
    const tables = [smallProject, ...examples].flatMap((project) =>
      mapsOf(project).flatMap(({ id }) => [
        { project, rows: touchpointRows(project, id), columns: touchpointColumns },
        { project, rows: noteRows(project, id), columns: noteColumns },
      ]),
    );
    const corners = fc.tuple(fc.nat(40), fc.nat(40), fc.nat(30), fc.nat(30));
    fc.assert(
      fc.property(
        fc.constantFrom(...languages),
        fc.constantFrom(...tables),
        corners,
        (language, drawn, at) => {
          const { project, rows, columns } = drawn as unknown as AnyTable;
          const [a, b, c, d] = [
            at[0] % rows.length,
            at[1] % rows.length,
            at[2] % columns.length,
            at[3] % columns.length,
          ];
          const range = {
            top: Math.min(a, b),
            bottom: Math.max(a, b),
            left: Math.min(c, d),
            right: Math.max(c, d),
          };
          const block = pastedBlock(copiedCells(rows, columns, range, language));
          const plan = plannedPaste({ rows, columns, known: knownIn(project) }, range, block, language);
          expect(plan).toMatchObject({ changes: [], refused: [], rowsOver: 0, columnsOver: 0 });
        },
      ),
    );
  });

  it('names each cell that does not fit and why, and keeps the rest', () => {
    const plan = planAt('8\t3\n11\t4', 0, 'expectation');
    expect(plan.changes.map(({ row, column, after }) => [row, column, after])).toContainEqual([
      0,
      'actual',
      '3',
    ]);
    expect(plan.refused).toEqual([
      { row: 1, column: 'expectation', text: '11', fault: { kind: 'out-of-range', min: 1, max: 10 } },
    ]);
  });

  it('refuses to write what is computed', () => {
    expect(planAt('5', 0, 'gap').refused[0]?.fault).toEqual({ kind: 'computed' });
    expect(planAt('Другой', 0, 'stage').refused[0]?.fault).toEqual({ kind: 'on-the-board' });
  });

  it('leaves out a first row of headings', () => {
    const plan = planAt('Ожидание\tОпыт\n9\t2', 0, 'expectation');
    expect(plan.headings).toBe(true);
    expect(plan.changes.every(({ row }) => row === 0)).toBe(true);
    expect(plan.refused).toEqual([]);
  });

  it('says what lies beyond the end of the table', () => {
    const plan = planAt('1\n2\n3\n4\n5', 1, 'importance');
    expect(plan.rowsOver).toBe(3);
    expect(planAt('а\tб', 0, keys.at(-1) as never).columnsOver).toBe(1);
  });

  it('fills the range with a single cell', () => {
    const at = keys.indexOf('importance');
    const range = { top: 0, left: at, bottom: 1, right: at };
    const plan = plannedPaste(table(smallProject), range, [['5']], 'ru');
    expect(plan.changes.map(({ row }) => row)).toEqual([0, 1]);
  });

  it('finds names whatever their case, and puts new ones on their list in the same change', () => {
    const known = knownIn(smallProject)('department')[0] ?? '';
    const plan = planAt(`${known.toUpperCase()}, Склад`, 1, 'departments');
    expect(plan.newNames).toEqual(new Map([['department', ['Склад']]]));
    const diff = unwrap(planWhole(smallProject, pasteCells, edits(plan), countingContext()));
    const after = apply(smallProject, diff);
    expect(after.department.size).toBe(smallProject.department.size + 1);
    expect(
      touchpointRows(after, mapId)[1]
        ?.departments.map(({ name }) => name)
        .sort(),
    ).toEqual([known, 'Склад'].sort());
  });

  it('refuses different names for one step, also where one of them is the name it has', () => {
    const told = { kind: 'told-otherwise' };
    expect(planAt('Звоню\nЕду', 0, 'step').refused).toMatchObject([
      { row: 0, text: 'Звоню', fault: told },
      { row: 1, text: 'Еду', fault: told },
    ]);
    const kept = planAt('Звоню\nСпрашиваю знакомых\nЕду', 0, 'step');
    expect(kept.refused).toMatchObject([{ fault: told }, { fault: told }]);
    expect(kept.changes.map(({ after }) => after)).toEqual(['Еду']);
    expect(planAt('Звоню\nЗвоню', 0, 'step').refused).toEqual([]);
  });

  it('makes the first touchpoint of a step that has none', () => {
    const plan = planAt('7\t4', 2, 'expectation');
    const diff = unwrap(planWhole(smallProject, pasteCells, edits(plan), countingContext()));
    const row = touchpointRows(apply(smallProject, diff), mapId)[2];
    expect(row?.touchpoint?.name).toBe(row?.step.title);
    expect(row?.figures).toMatchObject({ expectation: 7, actual: 4, gap: -3 });
  });

  it('reads what spreadsheets put on the clipboard', () => {
    expect(pastedBlock('a\tb\r\n"c ""d""\ne"\tf\r\n')).toEqual([
      ['a', 'b'],
      ['c "d"\ne', 'f'],
    ]);
  });
});
