// A block that waits to be pasted into the table: what it would do is shown first. And the ways into the table's
// cells, each one command.
import { createStore, useStore } from 'zustand';
import { editCells, pasteCells } from '#shared/change/commands/edit-cells';
import type { PlannedPaste } from '#shared/text/table/planned-paste';
import { execute } from '../../state/execute';
import { sessionStore } from '../../state/session';
import { type ColumnKey, editOf } from './table-model';

export type TablePlan = PlannedPaste<ColumnKey>;

export interface WaitingPaste {
  readonly plan: TablePlan;
  /** What the row at this place is called. */
  readonly nameOf: (row: number) => string;
}

interface PasteState {
  readonly waiting: WaitingPaste | null;
}

const pasteStore = createStore<PasteState>(() => ({ waiting: null }));

export const useTablePaste = <T>(selector: (state: PasteState) => T): T => useStore(pasteStore, selector);

/** Opens the preview of the plan. */
export function askToPaste(waiting: WaitingPaste): void {
  pasteStore.setState({ waiting });
  sessionStore.setState({ dialog: 'paste-table' });
}

export const forgetTablePaste = (): void => pasteStore.setState({ waiting: null });

/** Does what the plan says as one step. True when it is done; a refusal has been said. */
export const pasteIntoTable = ({ plan }: WaitingPaste): boolean =>
  execute(pasteCells, { edits: plan.changes.map(editOf) }).ok;

/** Writes what was typed or cleared. */
export const writeCells = (changes: TablePlan['changes']): boolean =>
  execute(editCells, { edits: changes.map(editOf) }).ok;
