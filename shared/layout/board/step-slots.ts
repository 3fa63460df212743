// The places of steps in lanes that draw something for each step, and the ids they are selected by.
import { type Rect, rect } from '../../base/geometry';
import type { Id } from '../../base/id';
import type { StepSlot } from '../board';

const mark = '@';

/** The id of a slot: of no record, and the same as long as lane and step are there. */
export const slotId = (laneId: Id, stepId: Id): Id => `${stepId}${mark}${laneId}`;

/** The step and the lane of a slot's id; null for the id of a record. */
export function slotParts(id: Id): { readonly stepId: Id; readonly laneId: Id } | null {
  const [stepId = '', laneId] = id.split(mark);
  return laneId === undefined ? null : { stepId, laneId };
}

/** The slot of a step, as high as its row and with a little room at its edges. */
export function stepSlot(
  kind: StepSlot['kind'],
  laneId: Id,
  place: { readonly id: Id; readonly x: number; readonly width: number },
  { top, height, inset }: { readonly top: number; readonly height: number; readonly inset: number },
): StepSlot {
  const area: Rect = rect(place.x, top + inset, place.width, height - 2 * inset);
  return { id: slotId(laneId, place.id), kind, laneId, stepId: place.id, rect: area };
}
