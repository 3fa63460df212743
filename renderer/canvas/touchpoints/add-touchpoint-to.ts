// Adds a touchpoint to a step and opens it to be described.
import type { Id } from '#shared/base/id';
import { addTouchpoint } from '#shared/change/commands/add-touchpoint';
import { execute } from '../../state/execute';
import { focusCell, select } from '../../state/session';
import { addedTouchpoints } from '../added-ids';
import { revealItem } from '../camera-moves';
import { editAtEnd } from '../editing/edit-at-end';

/** Before another of the step, or at its end. */
export function addTouchpointTo(stepId: Id, beforeId: Id | null = null): void {
  const added = execute(addTouchpoint, { stepId, beforeId });
  const [id] = added.ok ? addedTouchpoints(added.value) : [];
  if (id === undefined) return;
  select([id]);
  focusCell(null);
  revealItem(id);
  editAtEnd(id, '');
}
