// Where a row of the outline leads on the board.
import { type OutlineRow, parkingKey } from '#shared/analysis/find/outline';
import type { Id } from '#shared/base/id';
import { jumpToCell, jumpToItem } from '../../canvas/jump';
import type { SessionState } from '../../state/session';

/** Shows what the row stands for and selects it, or gives its cell the keyboard. */
export function jumpToRow(row: OutlineRow): void {
  if (row.kind === 'note') jumpToItem(row.note.id);
  else if (row.kind === 'stage') jumpToItem(row.stage.id);
  else if (row.kind === 'lane') jumpToCell({ stageId: row.stage.id, laneId: row.lane.id });
  else jumpToCell({ stageId: null, laneId: null });
}

/** The key of the row that stands for what is selected or has the keyboard on the board; null for none. */
export function rowKeyOf({ selection, cell }: Pick<SessionState, 'selection' | 'cell'>): string | null {
  const [first]: Iterable<Id> = selection;
  if (first !== undefined) return first;
  if (cell === null) return null;
  return cell.stageId === null || cell.laneId === null ? parkingKey : `${cell.stageId}/${cell.laneId}`;
}
