// The filter of one column: words, a comparison of numbers, or one of a few values.
import type { Column, TableRow } from '#shared/analysis/table/column';
import { hasNumbers, readFilter } from '#shared/text/table/read-filter';
import { columnText, tableText } from '#shared/text/table/table-text';
import { typeFilter, useTable } from '../../state/table';
import { useLanguage, useText } from '../language';
import type { ColumnKey } from './table-model';
import styles from './table-view.module.css';
import { filterChoices } from './use-table-rows';

export function ColumnFilterField({ column }: { readonly column: Column<TableRow, ColumnKey> }) {
  const say = useText(tableText);
  const names = useText(columnText);
  const language = useLanguage();
  const typed = useTable(({ kind, looks }) => looks[kind].typed.get(column.key) ?? '');
  const label = say.filterOf(names[column.key]);
  const choices = filterChoices(column, language, say);
  if (choices !== null) {
    return (
      <select
        className={styles.field}
        aria-label={label}
        value={typed}
        onChange={(event) => typeFilter(column.key, event.target.value)}
      >
        <option value="">{say.any}</option>
        {choices.map(({ value, label: word }) => (
          <option key={value} value={value}>
            {word}
          </option>
        ))}
      </select>
    );
  }
  const isBad = !readFilter(typed, column.content, language).ok;
  return (
    <input
      className={styles.field}
      aria-label={label}
      aria-invalid={isBad}
      title={isBad ? say.notAComparison : undefined}
      placeholder={hasNumbers(column.content) ? say.compares : say.contains}
      value={typed}
      maxLength={200}
      spellCheck={false}
      onChange={(event) => typeFilter(column.key, event.target.value)}
    />
  );
}
