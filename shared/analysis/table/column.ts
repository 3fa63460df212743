// A column of a table: what its cells hold and whether a person may write there. Says nothing of words or widths.
import type { CellValue, NameList } from '../../model/cells';

export interface NumberRange {
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
}

/**
 * What may be written into a cell. `line` and `text` differ in whether they may have several lines, `signed` is a
 * number with its sign, `name` one thing of a list that grows, `names` several; `longest` counts UTF-16 units.
 */
export type Content =
  | { readonly kind: 'line' | 'text'; readonly longest: number }
  | ({ readonly kind: 'number'; readonly required?: true } & NumberRange)
  | { readonly kind: 'signed' | 'ratio' | 'flag' }
  | { readonly kind: 'minutes'; readonly positive: boolean }
  | { readonly kind: 'choice'; readonly options: readonly string[]; readonly required?: true }
  | { readonly kind: 'name' | 'names'; readonly list: NameList; readonly longest: number };

/** Why a cell cannot be written into: it is reckoned from others, belongs to the board, or several answered. */
export type CellLock = 'computed' | 'on-the-board' | 'several-respondents' | 'locked';

export interface Column<Row, Key extends string = string> {
  readonly key: Key;
  readonly content: Content;
  readonly read: (row: Row) => CellValue;
  /** Why the cell of the row keeps what it says; null: a person may write there. */
  readonly lockOf: (row: Row) => CellLock | null;
  /** What the cell belongs to, where several rows show one thing: writing one writes all. Absent: the row's own. */
  readonly sharedBy?: (row: Row) => string;
}

/** What every row of a table has: what it stands for, and the place on the board that it leads to. */
export interface TableRow {
  readonly id: string;
}
