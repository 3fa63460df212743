// The two tables: their columns, how wide these are, how their rows are found, and where a row leads on the board.
import type { Column, TableRow } from '#shared/analysis/table/column';
import { type NoteColumn, noteColumns } from '#shared/analysis/table/note-columns';
import { type NoteRow, noteRows } from '#shared/analysis/table/note-rows';
import { type TouchpointColumn, touchpointColumns } from '#shared/analysis/table/touchpoint-columns';
import { type TouchpointRow, touchpointRows } from '#shared/analysis/table/touchpoint-rows';
import type { Id } from '#shared/base/id';
import type { CellEdit } from '#shared/model/cells';
import type { Project } from '#shared/model/project';
import type { Language } from '#shared/text/language';
import { columnText } from '#shared/text/table/table-text';
import type { TableKind } from '../../state/table';

export type ColumnKey = TouchpointColumn['key'] | NoteColumn['key'];

export interface TableModel<Row extends TableRow = TableRow> {
  readonly kind: TableKind;
  readonly columns: readonly Column<Row, ColumnKey>[];
  readonly rowsOf: (project: Project, mapId: Id) => readonly Row[];
  /** What the row is called where only some rows are named. */
  readonly nameOf: (row: Row, language: Language) => string;
  /** Where the row stands on the board, the nearest first. */
  readonly placesOf: (row: Row) => readonly Id[];
}

const touchpoints: TableModel<TouchpointRow> = {
  kind: 'touchpoints',
  columns: touchpointColumns,
  rowsOf: touchpointRows,
  nameOf: ({ number }, language) => `${columnText.number[language]} ${number}`,
  placesOf: ({ id, step }) => [id, step.id],
};

const notes: TableModel<NoteRow> = {
  kind: 'notes',
  columns: noteColumns,
  rowsOf: noteRows,
  nameOf: ({ note }) => note.code,
  placesOf: ({ id }) => [id],
};

/** Whoever shows a table knows its rows by their columns alone. */
export const tableModels: Readonly<Record<TableKind, TableModel>> = {
  touchpoints: touchpoints as unknown as TableModel,
  notes: notes as unknown as TableModel,
};

/** Columns that stay in sight while the others scroll away beneath them. */
export const pinnedColumns: ReadonlySet<ColumnKey> = new Set<ColumnKey>(['number', 'step', 'code']);

const widths: Readonly<Partial<Record<ColumnKey, number>>> = {
  number: 3.25,
  phase: 9,
  stage: 9.5,
  step: 15,
  name: 13.5,
  channel: 7.5,
  departments: 10.5,
  importance: 5.75,
  expectation: 6.25,
  actual: 5.25,
  gap: 5.5,
  level: 5.75,
  painIndex: 5,
  actualMinutes: 7.5,
  normMinutes: 7.5,
  timeRatio: 5.75,
  bottleneck: 7,
  nobodyPresent: 7,
  momentOfTruth: 8,
  state: 7,
  evidence: 16,
  respondents: 6,
  spreadE: 8.5,
  spreadA: 8,
  code: 5.5,
  text: 28,
  lane: 10,
  color: 8.5,
  tags: 12,
  author: 10,
  votes: 5.5,
};

/** In rem. */
export const widthOf = (key: ColumnKey): number => widths[key] ?? 8;

/** What a typed value is an edit of. The key of a column a person may write is the name of its field. */
export const editOf = ({
  rowId,
  column,
  value,
}: {
  readonly rowId: Id;
  readonly column: ColumnKey;
  readonly value: CellEdit['value'];
}): CellEdit => ({ rowId, field: column as CellEdit['field'], value });
