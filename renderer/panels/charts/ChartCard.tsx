// A chart on its card: named, with its data as a table at the press of a button, and a sentence where there is none.
import { ChartColumn, Table2 } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { chartsText } from '#shared/text/charts-text';
import { IconButton } from '../../ui/IconButton';
import { useText } from '../language';
import styles from './chart-card.module.css';

interface ChartCardProps {
  readonly title: string;
  readonly hint?: string;
  /** Headings and rows of what is drawn. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Said instead of a chart without data. */
  readonly empty: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

export function ChartCard({ title, hint, columns, rows, empty, wide = false, children }: ChartCardProps) {
  const say = useText(chartsText);
  const id = useId();
  const [asTable, showTable] = useState(false);
  const isEmpty = rows.length === 0;
  return (
    <section className={styles.card} aria-labelledby={id} data-wide={wide}>
      <header className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {!isEmpty && (
          <IconButton
            size="small"
            icon={asTable ? ChartColumn : Table2}
            label={`${title}: ${asTable ? say.asChart : say.asTable}`}
            aria-pressed={asTable}
            onClick={() => showTable(!asTable)}
          />
        )}
      </header>
      {hint !== undefined && !isEmpty && <p className={styles.hint}>{hint}</p>}
      {isEmpty && <p className={styles.empty}>{empty}</p>}
      {!isEmpty && (asTable ? <DataTable title={title} columns={columns} rows={rows} /> : children)}
    </section>
  );
}

function DataTable({ title, columns, rows }: Pick<ChartCardProps, 'title' | 'columns' | 'rows'>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must be reachable by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={title}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([head, ...cells], at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no names of their own
            <tr key={at}>
              <th scope="row">{head}</th>
              {cells.map((cell, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells stand in the order of the columns
                <td key={place}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
