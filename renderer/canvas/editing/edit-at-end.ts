// Opens a note or a header for typing, with what was typed so far put at the end.
import type { Id } from '#shared/base/id';
import { currentBoard } from '../../state/board';
import { startEditing } from '../../state/session';
import { revealItem } from '../camera-moves';

let pending: { readonly id: Id; readonly text: string } | null = null;

/** What was typed before the field for this record was there; told once. */
export function takeTyped(id: Id): string {
  const text = pending?.id === id ? pending.text : '';
  pending = null;
  return text;
}

export function editAtEnd(id: Id, typed: string): void {
  pending = { id, text: typed };
  const isNote = currentBoard().layout.notes.has(id);
  startEditing({ id, field: isNote ? 'text' : 'name' });
  revealItem(id);
}
