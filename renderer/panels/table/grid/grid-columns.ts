// Where the columns of a grid stand, in rem: one beside the other, those that are pinned staying at the left edge.
import type { Column, TableRow } from '#shared/analysis/table/column';
import { type ColumnKey, pinnedColumns, widthOf } from '../table-model';

export interface PlacedColumn {
  readonly column: Column<TableRow, ColumnKey>;
  readonly left: number;
  readonly width: number;
  /** Where it stops at the left edge; null: it scrolls away. */
  readonly pinnedAt: number | null;
  /** Numbers stand at the right of their cells. */
  readonly isFigure: boolean;
}

const figures: ReadonlySet<string> = new Set(['number', 'signed', 'ratio', 'minutes']);

export function placedColumns(columns: readonly Column<TableRow, ColumnKey>[]): readonly PlacedColumn[] {
  let [left, pinned] = [0, 0];
  return columns.map((column) => {
    const width = widthOf(column.key);
    const isPinned = pinnedColumns.has(column.key);
    const placed: PlacedColumn = {
      column,
      left,
      width,
      pinnedAt: isPinned ? pinned : null,
      isFigure: figures.has(column.content.kind),
    };
    left += width;
    if (isPinned) pinned += width;
    return placed;
  });
}

/** How far the pinned columns before this one reach over it. */
export const pinnedBefore = (columns: readonly PlacedColumn[], at: number): number =>
  columns[at]?.pinnedAt !== null
    ? 0
    : columns.slice(0, at).reduce((sum, { pinnedAt, width }) => sum + (pinnedAt === null ? 0 : width), 0);
