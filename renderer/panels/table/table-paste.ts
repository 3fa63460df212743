// A block that waits to be pasted into the table: what it would do is shown first. And the ways into the table's
// cells, each one command.
import { createStore, useStore } from 'zustand';
import { editCells, pasteCells } from '#shared/change/commands/edit-cells';
import type { PlannedPaste } from '#shared/text/table/planned-paste';
import { execute } from '../../state/execute';
import { sessionStore } from '../../state/session';
import { type ColumnKey, editOf } from './table-model';

export type TablePlan = PlannedPaste<ColumnKey>;

const pasteStore = createStore<{ readonly waiting: TablePlan | null }>(() => ({ waiting: null }));

export const useTablePaste = <T>(selector: (state: { readonly waiting: TablePlan | null }) => T): T =>
  useStore(pasteStore, selector);

/** Opens the preview of the plan. */
export function askToPaste(waiting: TablePlan): void {
  pasteStore.setState({ waiting });
  sessionStore.setState({ dialog: 'paste-table' });
}

export const forgetTablePaste = (): void => pasteStore.setState({ waiting: null });

/** Does what the plan says as one step. True when it is done; a refusal has been said. */
export const pasteIntoTable = ({ changes }: TablePlan): boolean =>
  execute(pasteCells, { edits: changes.map(editOf) }).ok;

/** Writes what was typed or cleared. */
export const writeCells = (changes: TablePlan['changes']): boolean =>
  execute(editCells, { edits: changes.map(editOf) }).ok;
