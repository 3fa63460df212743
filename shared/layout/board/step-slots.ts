// The places of steps in lanes that draw something for each step, and the ids they are selected by.
import { rect } from '../../base/geometry';
import type { Id } from '../../base/id';
import type { StepSlot } from '../board';
import type { StepPlace } from './columns';

const mark = '@';

/** The id of a slot: of no record, and the same as long as lane and step are there. */
export const slotId = (laneId: Id, stepId: Id): Id => `${stepId}${mark}${laneId}`;

/** The step and the lane of a slot's id; null for the id of a record. */
export function slotParts(id: Id): { readonly stepId: Id; readonly laneId: Id } | null {
  const [stepId = '', laneId] = id.split(mark);
  return laneId === undefined ? null : { stepId, laneId };
}

/** The slot of a step, as high as its row but for `inset` at either edge. */
export function stepSlot(
  of: StepSlot['of'],
  laneId: Id,
  { id: stepId, stageId, x, width }: StepPlace,
  { top, height, inset }: { readonly top: number; readonly height: number; readonly inset: number },
): StepSlot {
  const area = rect(x, top + inset, width, height - 2 * inset);
  return { kind: 'slot', of, id: slotId(laneId, stepId), stepId, stageId, laneId, rect: area };
}
