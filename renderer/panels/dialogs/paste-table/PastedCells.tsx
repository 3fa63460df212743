// A list of cells with what they would say; only so many are named, the others are counted.
import { ArrowRight } from 'lucide-react';
import { columnText, pasteTableText } from '#shared/text/table/table-text';
import { useText } from '../../language';
import type { ColumnKey } from '../../table/table-model';
import styles from './paste-table-dialog.module.css';

interface PastedCell {
  readonly row: string;
  readonly column: ColumnKey;
  readonly said: string;
  /** What stands there now. */
  readonly was?: string;
  readonly note?: string;
}

interface PastedCellsProps {
  readonly title: string;
  readonly tone: 'plain' | 'bad';
  readonly cells: readonly PastedCell[];
}

const mostNamed = 200;
const mostLetters = 80;

export function PastedCells({ title, tone, cells }: PastedCellsProps) {
  const say = useText(pasteTableText);
  const names = useText(columnText);
  const shown = (text: string): string => (text === '' ? say.blank : text.slice(0, mostLetters));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling list must be reachable by keyboard
    <section className={styles.part} aria-label={title} tabIndex={0} data-tone={tone}>
      <h3 className={styles.title}>
        {title} <span className={styles.count}>{cells.length}</span>
      </h3>
      <ul className={styles.cells}>
        {cells.slice(0, mostNamed).map(({ row, column, said, was, note }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows may bear one name, and the list never changes
          <li key={at} className={styles.cell}>
            <span className={styles.place}>{say.cell(row, names[column])}</span>
            {was !== undefined && (
              <>
                <span className={styles.was}>{shown(was)}</span>
                <ArrowRight className={styles.arrow} aria-label="→" role="img" />
              </>
            )}
            <span className={styles.said}>{shown(said)}</span>
            {note !== undefined && <span className={styles.note}>{note}</span>}
          </li>
        ))}
      </ul>
      {cells.length > mostNamed && <p className={styles.count}>{say.more(cells.length - mostNamed)}</p>}
    </section>
  );
}
