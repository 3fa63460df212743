// Rows that a person wants to see: per column words that stand in it, numbers to compare with, or chosen values.
// All of them must hold.

import { plainText } from '../../base/plain-text';
import type { CellValue } from '../../model/cells';
import type { Column } from './column';

export type Comparison = '=' | '<' | '<=' | '>' | '>=';

export type ColumnFilter =
  | { readonly kind: 'contains'; readonly text: string }
  | { readonly kind: 'compares'; readonly by: Comparison; readonly number: number }
  | { readonly kind: 'between'; readonly from: number; readonly to: number }
  /** Null among them: an empty cell. */
  | { readonly kind: 'among'; readonly values: readonly (string | boolean | null)[] };

/** Figures are shown with one digit after the point: what looks alike is alike. */
const looksLike = (a: number, b: number): boolean => Math.abs(a - b) < 0.05;

const compares: Readonly<Record<Comparison, (a: number, b: number) => boolean>> = {
  '=': looksLike,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

const textOf = (value: CellValue): string =>
  Array.isArray(value) ? value.join('\n') : value === null ? '' : String(value);

/** Whether a cell's value passes. */
export function passes(value: CellValue, filter: ColumnFilter): boolean {
  switch (filter.kind) {
    case 'contains':
      return plainText(textOf(value)).includes(plainText(filter.text));
    case 'among':
      return filter.values.includes(value === '' ? null : (value as string | boolean | null));
    case 'compares':
      return typeof value === 'number' && compares[filter.by](value, filter.number);
    case 'between':
      return typeof value === 'number' && value >= filter.from && value <= filter.to;
  }
}

/** The rows whose cells pass the filters of their columns. */
export function filteredRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  filters: ReadonlyMap<string, ColumnFilter>,
): readonly Row[] {
  const asked = columns.flatMap(({ key, read }) => {
    const filter = filters.get(key);
    return filter === undefined ? [] : [{ read, filter }];
  });
  if (asked.length === 0) return rows;
  return rows.filter((row) => asked.every(({ read, filter }) => passes(read(row), filter)));
}
