// What pasting a block of text into a table would do, cell by cell, before anything is done: what changes, what cannot
// be and why, what does not fit. What already says the same is left alone, so that copying and pasting changes nothing.

import type { Column, Content, TableRow } from '../../analysis/table/column';
import { alike } from '../../base/alike';
import { cleanText } from '../../base/clean-text';
import { plainText } from '../../base/plain-text';
import type { CellValue, NameList } from '../../model/cells';

import type { Language } from '../language';
import { tableRows } from '../table-rows';
import { cellText, fieldText } from './cell-text';
import { type CellFault, readCell } from './read-cell';
import { columnText } from './table-text';

/** Cells of a table by row and column, ends included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface PlannedChange<Key extends string = string> {
  readonly rowId: string;
  readonly column: Key;
  readonly value: CellValue;
  /** Where it stands in the table, and what it says before and after. */
  readonly row: number;
  readonly before: string;
  readonly after: string;
}

export interface RefusedCell<Key extends string = string> {
  readonly row: number;
  readonly column: Key;
  readonly text: string;
  readonly fault: CellFault;
}

/** Names that are on no list yet: they come onto it with the paste. */
export type NewNames = ReadonlyMap<NameList, readonly string[]>;

export interface PlannedPaste<Key extends string = string> {
  readonly changes: readonly PlannedChange<Key>[];
  readonly refused: readonly RefusedCell<Key>[];
  /** Cells that say the same already. */
  readonly unchanged: number;
  readonly newNames: NewNames;
  /** The block began with the names of its columns, which are left out. */
  readonly headings: boolean;
  /** Rows and columns of the block that lie beyond the end of the table. */
  readonly rowsOver: number;
  readonly columnsOver: number;
}

/** The block of cells in a text as spreadsheets copy it; a line end at its end makes no row. */
export function pastedBlock(text: string): readonly (readonly string[])[] {
  const rows = tableRows(cleanText(text));
  const last = rows.at(-1);
  return rows.length > 1 && last?.length === 1 && last[0] === '' ? rows.slice(0, -1) : rows;
}

const quoted = (text: string): string => (/["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The cells of a range as spreadsheets read them. */
export function copiedCells<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  { top, left, bottom, right }: CellRange,
  language: Language,
): string {
  const shown = columns.slice(left, right + 1);
  const lines = rows
    .slice(top, bottom + 1)
    .map((row) =>
      shown.map(({ content, read }) => quoted(fieldText(content, read(row), language))).join('\t'),
    );
  // As they end every line, so that an empty last row is one.
  return lines.length > 1 ? `${lines.join('\n')}\n` : lines.join('');
}

const namesIn = (value: CellValue): readonly string[] =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? value : [];

function newNamesOf<Row, Key extends string>(
  changes: readonly PlannedChange<Key>[],
  columns: readonly Column<Row, Key>[],
  known: (list: NameList) => readonly string[],
): NewNames {
  const found = new Map<NameList, Map<string, string>>();
  const contents = new Map(columns.map(({ key, content }) => [key, content]));
  for (const { column, value } of changes) {
    const content = contents.get(column);
    if (content?.kind !== 'name' && content?.kind !== 'names') continue;
    const listed = new Set(known(content.list).map(plainText));
    const names = found.get(content.list) ?? new Map<string, string>();
    for (const name of namesIn(value)) if (!listed.has(plainText(name))) names.set(plainText(name), name);
    if (names.size > 0) found.set(content.list, names);
  }
  return new Map([...found].map(([list, names]) => [list, [...names.values()]]));
}

interface Table<Row, Key extends string> {
  readonly rows: readonly Row[];
  /** Those shown, in their order. */
  readonly columns: readonly Column<Row, Key>[];
  /** The names a list of the project holds. */
  readonly known: (list: NameList) => readonly string[];
}

export interface TypedCell<Row, Key extends string> {
  readonly row: Row;
  /** Its place in the table. */
  readonly at: number;
  readonly column: Column<Row, Key>;
  readonly text: string;
}

/** Names as the list has them, whatever the case they were typed in. */
function asListed(
  value: CellValue,
  content: Content,
  known: (list: NameList) => readonly string[],
): CellValue {
  if (content.kind !== 'name' && content.kind !== 'names') return value;
  const listed = new Map(known(content.list).map((name) => [plainText(name), name]));
  const named = (name: string): string => listed.get(plainText(name)) ?? name;
  return typeof value === 'string' ? named(value) : Array.isArray(value) ? value.map(named) : value;
}

/** What one text would do in one cell; null where it says the same already. */
export function plannedCell<Row extends TableRow, Key extends string>(
  { row, at, column, text }: TypedCell<Row, Key>,
  known: (list: NameList) => readonly string[],
  language: Language,
): PlannedChange<Key> | RefusedCell<Key> | null {
  const { key, content, lockOf } = column;
  const now = column.read(row);
  const before = cellText(content, now, language);
  const same = [before, fieldText(content, now, language)].some((said) => said.trim() === text.trim());
  if (same) return null;
  const lock = lockOf(row);
  const refused = (fault: CellFault): RefusedCell<Key> => ({ row: at, column: key, text, fault });
  if (lock !== null) return refused({ kind: lock });
  const read = readCell(text, content, language);
  if (!read.ok) return refused(read.error);
  const value = asListed(read.value, content, known);
  if (alike(value, now)) return null;
  return {
    rowId: row.id,
    column: key,
    value,
    row: at,
    before,
    after: cellText(content, value, language),
  };
}

export const isRefused = (cell: PlannedChange | RefusedCell): cell is RefusedCell => 'fault' in cell;

/** The block for the range: a single cell fills all of it; else it begins at its first cell. */
function spread(block: readonly (readonly string[])[], range: CellRange): readonly (readonly string[])[] {
  const only = block.length === 1 && block[0]?.length === 1 ? block[0][0] : undefined;
  if (only === undefined) return block;
  const line = Array.from({ length: range.right - range.left + 1 }, () => only);
  return Array.from({ length: range.bottom - range.top + 1 }, () => line);
}

/** Whether the first line only names the columns it would go to. */
const isHeading = (line: readonly string[], names: readonly string[]): boolean =>
  line.some((text) => text !== '') &&
  line.every((text, at) => plainText(text) === plainText(names[at] ?? ''));

/** A cell of the block and what it would do. */
interface Told<Row, Key extends string> extends TypedCell<Row, Key> {
  readonly cell: PlannedChange<Key> | RefusedCell<Key> | null;
}

/** The same with cells refused that call one thing by different names: none of them is to win silently. */
function withoutContradictions<Row, Key extends string>(
  told: readonly Told<Row, Key>[],
): readonly Told<Row, Key>[] {
  const thingOf = ({ row, column }: Told<Row, Key>): string | null =>
    column.sharedBy === undefined ? null : `${column.key}/${column.sharedBy(row)}`;
  const values = new Map<string, Set<CellValue>>();
  for (const one of told) {
    const thing = thingOf(one);
    if (thing === null || (one.cell !== null && isRefused(one.cell))) continue;
    const said = one.cell?.value ?? one.column.read(one.row);
    values.set(thing, (values.get(thing) ?? new Set()).add(said));
  }
  return told.map((one) => {
    const thing = thingOf(one);
    if (thing === null || (values.get(thing)?.size ?? 0) < 2) return one;
    const { at: row, column, text } = one;
    return { ...one, cell: { row, column: column.key, text, fault: { kind: 'told-otherwise' } } };
  });
}

/** The plan for pasting `block` at the range. */
export function plannedPaste<Row extends TableRow, Key extends string>(
  { rows, columns, known }: Table<Row, Key>,
  range: CellRange,
  block: readonly (readonly string[])[],
  language: Language,
): PlannedPaste<Key> {
  const told: Told<Row, Key>[] = [];
  const names = columns
    .slice(range.left)
    .map(({ key }) => columnText[key as keyof typeof columnText][language]);
  const headings = block.length > 1 && isHeading(block[0] ?? [], names);
  const lines = spread(headings ? block.slice(1) : block, range);
  for (const [down, line] of lines.entries()) {
    const row = rows[range.top + down];
    if (row === undefined) break;
    for (const [across, text] of line.entries()) {
      const column = columns[range.left + across];
      if (column === undefined) break;
      const typed = { row, at: range.top + down, column, text };
      told.push({ ...typed, cell: plannedCell(typed, known, language) });
    }
  }
  const cells = withoutContradictions(told).map(({ cell }) => cell);
  const changes = cells.filter((cell) => cell !== null && !isRefused(cell)) as PlannedChange<Key>[];
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0);
  return {
    changes,
    refused: cells.filter((cell) => cell !== null && isRefused(cell)) as RefusedCell<Key>[],
    unchanged: cells.filter((cell) => cell === null).length,
    newNames: newNamesOf(changes, columns, known),
    headings,
    rowsOver: Math.max(0, range.top + lines.length - rows.length),
    columnsOver: Math.max(0, range.left + width - columns.length),
  };
}
