// One row of a grid. Drawn anew only when its own row, what is selected in it, or its editor changes.
// biome-ignore-all lint/a11y/useSemanticElements: a table would bring a layout of its own
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names its active cell
import { memo, type ReactNode } from 'react';
import type { TableRow } from '#shared/analysis/table/column';
import { useLanguage } from '../../language';
import { CellContent } from './CellContent';
import styles from './grid.module.css';
import type { PlacedColumn } from './grid-columns';

export interface GridRowProps {
  readonly gridId: string;
  readonly row: TableRow;
  /** From 0. */
  readonly at: number;
  readonly columns: readonly PlacedColumn[];
  readonly height: number;
  /** The columns of the range in this row; −1: none. */
  readonly from: number;
  readonly to: number;
  /** The column the keyboard stands in; −1: another row. */
  readonly active: number;
  /** Stands in the active cell. */
  readonly editor: ReactNode;
}

export const cellId = (gridId: string, row: number, column: number): string => `${gridId}-${row}-${column}`;

export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { gridId, row, at, columns, height, from, to, active, editor } = props;
  const language = useLanguage();
  return (
    <div
      role="row"
      aria-rowindex={at + 2}
      className={styles.row}
      data-even={at % 2 === 1}
      style={{ top: `${at * height}rem`, height: `${height}rem` }}
    >
      {columns.map(({ column, width, pinnedAt, isFigure }, place) => {
        const isLocked = column.lockOf(row) !== null;
        return (
          <div
            key={column.key}
            id={cellId(gridId, at, place)}
            role="gridcell"
            aria-colindex={place + 1}
            aria-selected={place >= from && place <= to}
            aria-readonly={isLocked}
            className={styles.cell}
            data-row={at}
            data-column={place}
            data-active={place === active}
            data-figure={isFigure}
            data-pinned={pinnedAt !== null}
            style={{ left: pinnedAt === null ? undefined : `${pinnedAt}rem`, width: `${width}rem` }}
          >
            <CellContent column={column} row={row} language={language} />
            {place === active && editor}
          </div>
        );
      })}
    </div>
  );
});
