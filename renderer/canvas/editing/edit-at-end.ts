// Opens a note or a header for typing, with what was typed so far put at the end; a touchpoint beside the board.
import type { Id } from '#shared/base/id';
import { currentBoard } from '../../state/board';
import { documentStore } from '../../state/document';
import { type SessionState, startEditing } from '../../state/session';
import { openTouchpointPanel } from '../../state/touchpoint-panel';
import { revealItem } from '../camera-moves';
import { editLying, editNote } from './edit-note';

let pending: { readonly id: Id; readonly text: string } | null = null;

/** What was typed before the field for this record was there; told once. */
export function takeTyped(id: Id): string {
  const text = pending?.id === id ? pending.text : '';
  pending = null;
  return text;
}

/** Opens a field with what was typed before it was there. */
export function startTyping(id: Id, typed: string, editing: NonNullable<SessionState['editing']>): void {
  pending = { id, text: typed };
  startEditing(editing);
}

export function editAtEnd(id: Id, typed: string): void {
  const { layout } = currentBoard();
  if (documentStore.getState().project.touchpoint.has(id)) {
    openTouchpointPanel();
    return;
  }
  const piece = layout.pieces.get(id);
  // The point of a curve and an empty place have no words.
  if (piece?.kind === 'slot') return;
  pending = { id, text: typed };
  if (layout.notes.has(id)) {
    if (!editNote(id)) return;
  } else if (layout.lying.has(id)) {
    if (!editLying(id)) return;
  } else if (piece?.kind === 'metric') {
    startEditing({ id, field: 'value' });
  } else {
    const isConnector = layout.connectors.some(({ connector }) => connector.id === id);
    startEditing({ id, field: isConnector ? 'label' : 'name' });
  }
  revealItem(id);
}
