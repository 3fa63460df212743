// What a screen reader is told of the board: rows and columns of the map with names and states. Data only. However
// many notes there are, it holds what is around the keyboard, and counts of the rest.
import type { Id } from '#shared/base/id';

/** How many columns, and how many notes of the cell, are told on either side of the keyboard. */
export const around = 3;

export interface MirrorNote {
  readonly id: Id;
  readonly name: string;
  /** Its place in the cell, from 1. */
  readonly place: number;
  readonly selected: boolean;
}

/** The notes of the cell where the keyboard is. */
export interface MirrorNotes {
  readonly count: number;
  readonly shown: readonly MirrorNote[];
}

export interface MirrorCell {
  /** The id of a header, the key of a cell. */
  readonly key: string;
  readonly role: 'columnheader' | 'rowheader' | 'gridcell';
  readonly name: string;
  /** From 1; the first column holds the lanes. */
  readonly column: number;
  readonly span: number;
  readonly selected: boolean;
  readonly notes: MirrorNotes | null;
}

export interface MirrorRow {
  readonly key: string;
  /** From 1, among all rows there are. */
  readonly index: number;
  readonly cells: readonly MirrorCell[];
}

export interface Mirror {
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly rows: readonly MirrorRow[];
  /** The key of the cell or header, or the id of the note, where the keyboard is; null: nowhere. */
  readonly current: string | null;
}
