// Pasted notes onto the board: one command, then they are selected and in view.
import type { Result } from '#shared/base/result';
import { addNotes, type NewNote } from '#shared/change/commands/add-notes';
import type { Diff } from '#shared/change/diff';
import { execute } from '../../state/execute';
import { focusCell, select } from '../../state/session';
import { addedIds } from '../added-ids';
import { revealItem } from '../camera-moves';
import type { PastePlace } from './paste-place';

/** Selects and shows what was added at the place. True when it is there; a refusal has been said. */
export function showPasted(place: PastePlace, added: Result<Diff>): boolean {
  if (!added.ok) return false;
  const ids = addedIds(added.value);
  const [first] = ids;
  select(ids);
  focusCell({ stageId: place.stageId, laneId: place.laneId });
  if (first !== undefined) revealItem(first);
  return true;
}

/** True when they are there; a refusal has been said. */
export const addPasted = (place: PastePlace, notes: readonly NewNote[]): boolean =>
  showPasted(place, execute(addNotes, { ...place, notes }));
