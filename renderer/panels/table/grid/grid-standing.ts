// Where the keyboard stands in a grid, and how it goes on: pure. Row −1 is the row of headings.
import type { CellRange } from '#shared/text/table/planned-paste';

export interface CellAt {
  readonly row: number;
  readonly column: number;
}

/** A range from the anchor to the active cell, both included. */
export interface Standing {
  readonly active: CellAt;
  readonly anchor: CellAt;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows of a screenful. */
  readonly page: number;
}

export interface GridKey {
  readonly key: string;
  readonly shift: boolean;
  readonly ctrl: boolean;
}

const within = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

/** The cell as near to it as the grid has one. */
export const clamped = ({ row, column }: CellAt, { rows, columns }: GridSize): CellAt => ({
  row: within(row, -1, rows - 1),
  column: within(column, 0, columns - 1),
});

export const standAt = (cell: CellAt): Standing => ({ active: cell, anchor: cell });

export const rangeOf = ({ active, anchor }: Standing): CellRange => ({
  top: Math.max(0, Math.min(active.row, anchor.row)),
  left: Math.min(active.column, anchor.column),
  bottom: Math.max(0, active.row, anchor.row),
  right: Math.max(active.column, anchor.column),
});

export const isOneCell = ({ top, left, bottom, right }: CellRange): boolean =>
  top === bottom && left === right;

function goal({ key, ctrl }: GridKey, { row, column }: CellAt, size: GridSize): CellAt | null {
  const [lastRow, lastColumn] = [size.rows - 1, size.columns - 1];
  switch (key) {
    case 'ArrowUp':
      return { row: ctrl ? 0 : row - 1, column };
    case 'ArrowDown':
      return { row: ctrl ? lastRow : row + 1, column };
    case 'ArrowLeft':
      return { row, column: ctrl ? 0 : column - 1 };
    case 'ArrowRight':
      return { row, column: ctrl ? lastColumn : column + 1 };
    case 'Home':
      return { row: ctrl ? 0 : row, column: 0 };
    case 'End':
      return { row: ctrl ? lastRow : row, column: lastColumn };
    case 'PageUp':
      return { row: Math.max(0, row - size.page), column };
    case 'PageDown':
      return { row: row + size.page, column };
    default:
      return null;
  }
}

/** Where a key leads; null for one that leads nowhere. Tab leaves the grid at the ends of a row. */
export function walked(pressed: GridKey, standing: Standing, size: GridSize): Standing | null {
  const { active, anchor } = standing;
  const { key, shift, ctrl } = pressed;
  if (key === 'Tab' && !ctrl) {
    const column = active.column + (shift ? -1 : 1);
    return column < 0 || column >= size.columns ? null : standAt({ row: active.row, column });
  }
  if (ctrl && key.toLowerCase() === 'a') {
    return {
      anchor: { row: 0, column: 0 },
      active: { row: size.rows - 1, column: size.columns - 1 },
    };
  }
  if (key === ' ' && shift && !ctrl) {
    return {
      anchor: { row: anchor.row, column: 0 },
      active: { row: active.row, column: size.columns - 1 },
    };
  }
  if (key === ' ' && ctrl) {
    return {
      anchor: { row: 0, column: anchor.column },
      active: { row: size.rows - 1, column: active.column },
    };
  }
  const to = goal(pressed, active, size);
  if (to === null) return null;
  const cell = clamped(to, size);
  return shift && active.row >= 0
    ? { anchor, active: { ...cell, row: Math.max(0, cell.row) } }
    : standAt(cell);
}
