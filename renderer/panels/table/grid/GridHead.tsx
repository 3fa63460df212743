// The headings of a grid, which sort it, and beneath them the row of filters when it is asked for.
// biome-ignore-all lint/a11y/useSemanticElements: a table would bring a layout of its own
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names its active cell
import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';
import type { SortKey } from '#shared/analysis/table/sorted-rows';
import { columnText, tableText } from '#shared/text/table/table-text';
import { useText } from '../../language';
import { cellId } from './GridRow';
import styles from './grid.module.css';
import type { PlacedColumn } from './grid-columns';

interface GridHeadProps {
  readonly gridId: string;
  readonly columns: readonly PlacedColumn[];
  readonly sorting: readonly SortKey[];
  /** The heading the keyboard stands on; −1: none. */
  readonly active: number;
  readonly onSort: (column: string, also: boolean) => void;
  readonly filters: ((placed: PlacedColumn) => ReactNode) | null;
}

export function GridHead({ gridId, columns, sorting, active, onSort, filters }: GridHeadProps) {
  const names = useText(columnText);
  const say = useText(tableText);
  const place = ({ width, pinnedAt }: PlacedColumn) => ({
    left: pinnedAt === null ? undefined : `${pinnedAt}rem`,
    width: `${width}rem`,
  });
  return (
    <div role="rowgroup" className={styles.head}>
      <div role="row" aria-rowindex={1} className={styles.headings}>
        {columns.map((placed, at) => {
          const { column, isFigure, pinnedAt } = placed;
          const rank = sorting.findIndex(({ column: key }) => key === column.key);
          const key = sorting[rank];
          const Arrow = key?.descending === true ? ArrowDown : ArrowUp;
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the grid answers the keys of all its cells
            <div
              key={column.key}
              id={cellId(gridId, -1, at)}
              role="columnheader"
              aria-colindex={at + 1}
              aria-sort={key === undefined ? 'none' : key.descending ? 'descending' : 'ascending'}
              className={styles.heading}
              data-active={at === active}
              data-figure={isFigure}
              data-pinned={pinnedAt !== null}
              title={say.sortHint}
              style={place(placed)}
              onClick={(event) => onSort(column.key, event.shiftKey)}
            >
              <span className={styles.words}>{names[column.key]}</span>
              {key !== undefined && <Arrow className={styles.sign} aria-hidden />}
              {key !== undefined && sorting.length > 1 && <span className={styles.rank}>{rank + 1}</span>}
            </div>
          );
        })}
      </div>
      {filters !== null && (
        <div role="row" className={styles.filters}>
          {columns.map((placed) => (
            <div
              key={placed.column.key}
              role="gridcell"
              className={styles.filter}
              data-pinned={placed.pinnedAt !== null}
              style={place(placed)}
            >
              {filters(placed)}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
