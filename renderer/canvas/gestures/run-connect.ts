// Joins notes as a gesture asked for: two that are there, or one that is there with a new one, opened for typing.
import type { Id } from '#shared/base/id';
import { connectNotes } from '#shared/change/commands/connect-notes';
import { currentBoard } from '../../state/board';
import { aimNow, setAim } from '../../state/connect-aim';
import { execute } from '../../state/execute';
import { select } from '../../state/session';
import { connectKeys } from '../../tools/connect/connect-keys';
import type { CellPlace } from '../../tools/intent';
import { addedIds } from '../added-ids';
import { revealItem } from '../camera-moves';
import { newNote } from '../editing/new-note';

/** The new connector is selected: it can be labelled, turned and coloured at once. */
function connect(fromId: Id, toId: Id): void {
  const joined = execute(connectNotes, { ids: [fromId, toId] });
  if (joined.ok) select(addedIds(joined.value));
}

export function join(fromId: Id, to: { readonly noteId: Id } | CellPlace): void {
  if ('noteId' in to) connect(fromId, to.noteId);
  else newNote(to, { text: '' }, fromId);
}

/** A key while a note is being aimed at; false where it means what it always means. */
export function runConnectKey(key: string): boolean {
  const aim = aimNow();
  if (aim === null) return false;
  const intent = connectKeys(key, aim, currentBoard().layout);
  if (intent?.kind === 'aim') {
    setAim({ ...aim, toId: intent.toId });
    revealItem(intent.toId);
  } else if (intent?.kind === 'join' || intent?.kind === 'leave') setAim(null);
  if (intent?.kind === 'join') connect(intent.fromId, intent.toId);
  return intent !== null;
}
