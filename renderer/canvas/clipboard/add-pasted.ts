// Pasted notes onto the board: one command, then they are selected and in view.
import { type AddNotes, addNotes, type NewNote } from '#shared/change/commands/add-notes';
import { execute } from '../../state/execute';
import { focusCell, select } from '../../state/session';
import { addedIds } from '../added-ids';
import { revealItem } from '../camera-moves';
import type { PastePlace } from './paste-place';

/** True when they are there; a refusal has been said. */
export function addPasted(place: PastePlace, notes: readonly NewNote[]): boolean {
  const args: AddNotes = { ...place, notes };
  const added = execute(addNotes, args);
  if (!added.ok) return false;
  const ids = addedIds(added.value);
  const [first] = ids;
  select(ids);
  focusCell({ stageId: place.stageId, laneId: place.laneId });
  if (first !== undefined) revealItem(first);
  return true;
}
