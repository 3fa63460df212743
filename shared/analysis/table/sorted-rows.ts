// Rows in another order: by one column, or by several, the first of them counting most. Stable, and what is empty
// stands last in both directions.
import type { CellValue } from '../../model/cells';
import type { Column } from './column';

export interface SortKey {
  readonly column: string;
  readonly descending: boolean;
}

/** Sorting by a column: ascending, then descending, then no more. `also`: the keys before it keep counting. */
export function nextSorting(keys: readonly SortKey[], column: string, also: boolean): readonly SortKey[] {
  const key = keys.find((one) => one.column === column);
  const others = also ? keys.filter((one) => one !== key) : [];
  if (key === undefined) return [...others, { column, descending: false }];
  if (key.descending) return others;
  return also
    ? keys.map((one) => (one === key ? { column, descending: true } : one))
    : [{ column, descending: true }];
}

const isBlank = (value: CellValue): boolean =>
  value === null || value === '' || value === false || (Array.isArray(value) && value.length === 0);

/** What is compared: numbers and places in a list of choices by size, everything else as text. */
function comparable({ content, read }: Column<never>, row: never): string | number | null {
  const value = read(row);
  if (isBlank(value)) return null;
  if (typeof value === 'number') return value;
  if (content.kind === 'choice') return content.options.indexOf(value as string);
  return typeof value === 'boolean' ? 1 : Array.isArray(value) ? value.join(', ') : (value as string);
}

/** `compareText` orders words as the reader's language does. */
export function sortedRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  keys: readonly SortKey[],
  compareText: (a: string, b: string) => number,
): readonly Row[] {
  const sorting = keys.flatMap(({ column: key, descending }) => {
    const column = columns.find((one) => one.key === key) as Column<never> | undefined;
    return column === undefined ? [] : [{ column, sign: descending ? -1 : 1 }];
  });
  if (sorting.length === 0) return rows;
  const entries = rows.map((row) => ({
    row,
    by: sorting.map(({ column }) => comparable(column, row as never)),
  }));
  entries.sort((a, b) => {
    for (const [at, { sign }] of sorting.entries()) {
      const [left, right] = [a.by[at] ?? null, b.by[at] ?? null];
      if (left === right) continue;
      if (left === null) return 1;
      if (right === null) return -1;
      const order =
        typeof left === 'number' && typeof right === 'number'
          ? left - right
          : compareText(String(left), String(right));
      if (order !== 0) return sign * order;
    }
    return 0;
  });
  return entries.map(({ row }) => row);
}
