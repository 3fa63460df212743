// What a cell shows: its text, and a sign beside it where the value is good news or bad.
import { Check, TriangleAlert } from 'lucide-react';
import type { Column, TableRow } from '#shared/analysis/table/column';
import type { Language } from '#shared/text/language';
import { cellText } from '#shared/text/table/cell-text';
import type { ColumnKey } from '../table-model';
import styles from './grid.module.css';

interface CellContentProps {
  readonly column: Column<TableRow, ColumnKey>;
  readonly row: TableRow;
  readonly language: Language;
}

/** A line of a cell shows no more. */
const mostLetters = 200;

const toneOf = (key: ColumnKey, value: unknown): 'good' | 'bad' | undefined => {
  if (key === 'bottleneck' || key === 'nobodyPresent') return value === true ? 'bad' : undefined;
  if (key !== 'gap' && key !== 'level') return undefined;
  return typeof value !== 'number' || value === 0 ? undefined : value > 0 ? 'good' : 'bad';
};

export function CellContent({ column, row, language }: CellContentProps) {
  const { key, content, read } = column;
  const value = read(row);
  const text = cellText(content, value, language);
  if (text === '') return null;
  const tone = toneOf(key, value);
  return (
    <span className={styles.content} data-tone={tone}>
      {content.kind === 'flag' &&
        (tone === 'bad' ? (
          <TriangleAlert className={styles.sign} aria-hidden />
        ) : (
          <Check className={styles.sign} aria-hidden />
        ))}
      {key === 'color' && <span className={styles.paper} style={{ background: `var(--note-${value})` }} />}
      <span className={styles.words}>{text.slice(0, mostLetters)}</span>
    </span>
  );
}
