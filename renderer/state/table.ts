// How the table is looked at: what it holds, in which order, what is kept away. Never saved; it stays while another
// view is shown.
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { SortKey } from '#shared/analysis/table/sorted-rows';

export type TableKind = 'touchpoints' | 'notes';

export interface TableLook {
  readonly sorting: readonly SortKey[];
  /** What was typed or chosen to filter a column, by its key. */
  readonly typed: ReadonlyMap<string, string>;
  readonly hidden: ReadonlySet<string>;
}

interface TableState {
  readonly kind: TableKind;
  readonly filtering: boolean;
  readonly looks: Readonly<Record<TableKind, TableLook>>;
}

const plainLook: TableLook = { sorting: [], typed: new Map(), hidden: new Set() };

const tableStore = createStore<TableState>(() => ({
  kind: 'touchpoints',
  filtering: false,
  looks: {
    // What is seldom asked for can be shown from the menu of columns.
    touchpoints: { ...plainLook, hidden: new Set(['phase', 'level', 'spreadE', 'spreadA']) },
    notes: plainLook,
  },
}));

export const useTable = <T>(selector: (state: TableState) => T): T => useStore(tableStore, selector);

export const showTable = (kind: TableKind): void => tableStore.setState({ kind });

/** Shows or hides the row of filters; hidden, they filter nothing. */
export function setFiltering(filtering: boolean): void {
  tableStore.setState({ filtering });
  if (!filtering) changeLook(() => ({ typed: new Map() }));
}

/** Changes how the table of this kind looks. */
export function changeLook(change: (look: TableLook) => Partial<TableLook>): void {
  const { kind, looks } = tableStore.getState();
  tableStore.setState({ looks: { ...looks, [kind]: { ...looks[kind], ...change(looks[kind]) } } });
}

/** What a hidden column was filtered by keeps nothing away any more: nobody could see why. */
export function toggleColumn(key: string): void {
  changeLook(({ hidden, typed }) => {
    const next = new Set(hidden);
    if (!next.delete(key)) next.add(key);
    return { hidden: next, typed: new Map([...typed].filter(([column]) => !next.has(column))) };
  });
}

export function typeFilter(key: string, text: string): void {
  changeLook(({ typed }) => {
    const next = new Map(typed);
    if (text === '') next.delete(key);
    else next.set(key, text);
    return { typed: next };
  });
}
