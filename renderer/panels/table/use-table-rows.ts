// The rows of a table in the order a person asked for. The order is reckoned when it is asked for and when rows come
// or go, not while values change: what is being edited does not run away under the hand.
import { useMemo, useRef } from 'react';
import type { Column, TableRow } from '#shared/analysis/table/column';
import { type ColumnFilter, filteredRows } from '#shared/analysis/table/filtered-rows';
import { sortedRows } from '#shared/analysis/table/sorted-rows';
import type { Id } from '#shared/base/id';
import type { Language } from '#shared/text/language';
import { choiceText } from '#shared/text/table/cell-text';
import { readFilter } from '#shared/text/table/read-filter';
import type { TableLook } from '../../state/table';
import type { ColumnKey } from './table-model';

/** The filter a column's field or choice means; null: none, or none that can be read. */
function filterOf({ content }: Column<never>, typed: string, language: Language): ColumnFilter | null {
  if (content.kind === 'flag') return { kind: 'among', values: [typed === 'yes'] };
  if (content.kind === 'choice') return { kind: 'among', values: [typed === 'none' ? null : typed] };
  const read = readFilter(typed, content, language);
  return read.ok ? read.value : null;
}

function orderOf(
  rows: readonly TableRow[],
  columns: readonly Column<TableRow, ColumnKey>[],
  { sorting, typed }: TableLook,
  language: Language,
): readonly Id[] {
  const filters = new Map<string, ColumnFilter>();
  for (const column of columns) {
    const filter = typed.has(column.key) ? filterOf(column, typed.get(column.key) ?? '', language) : null;
    if (filter !== null) filters.set(column.key, filter);
  }
  const collator = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  const kept = filteredRows(rows, columns, filters);
  return sortedRows(kept, columns, sorting, collator.compare).map(({ id }) => id);
}

const sameIds = (a: readonly TableRow[], b: readonly TableRow[]): boolean =>
  a.length === b.length && a.every(({ id }, at) => id === b[at]?.id);

/** The rows to show, of all there are. */
export function useTableRows(
  rows: readonly TableRow[],
  columns: readonly Column<TableRow, ColumnKey>[],
  look: TableLook,
  language: Language,
): readonly TableRow[] {
  const { sorting, typed } = look;
  const before = useRef(rows);
  if (!sameIds(before.current, rows)) before.current = rows;
  const standing = before.current;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `standing` stands for the rows there are, whatever they say
  const order = useMemo(
    () => (sorting.length === 0 && typed.size === 0 ? null : orderOf(rows, columns, look, language)),
    [standing, columns, sorting, typed, language],
  );
  return useMemo(() => {
    if (order === null) return rows;
    const byId = new Map(rows.map((row) => [row.id, row]));
    return order.flatMap((id) => byId.get(id) ?? []);
  }, [order, rows]);
}

/** The words of a choice, for its filter. */
export const filterChoices = (
  { content }: Column<never>,
  language: Language,
  words: { readonly yes: string; readonly no: string; readonly none: string },
): readonly { readonly value: string; readonly label: string }[] | null => {
  if (content.kind === 'flag')
    return [
      { value: 'yes', label: words.yes },
      { value: 'no', label: words.no },
    ];
  if (content.kind !== 'choice') return null;
  const options = content.options.map((value) => ({ value, label: choiceText(value, language) }));
  return content.required === true ? options : [...options, { value: 'none', label: words.none }];
};
