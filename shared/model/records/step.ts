// What the customer does, in the first person, inside a stage.
import { line, number, optional, orderKey, origin, owner } from '../field';
import { type RecordOf, recordType } from '../record-type';

export const step = recordType('step', {
  stageId: owner('stage'),
  title: line(300),
  order: orderKey(),
  /** Overrides the drawing of the emotion curve only, in units of gap. */
  manualEmotion: optional(number(-9, 9)),
  /** The step of another map that this one was copied from. */
  originStepId: origin(),
});
export type Step = RecordOf<typeof step>;
