// Which parts of different maps are the same part: copies of one another, however often copied.
import type { Id } from '../base/id';
import type { Stage } from './records/stage';
import type { Step } from './records/step';
import type { Touchpoint } from './records/touchpoint';

/** The first of the records that this one goes back to; what goes back to the same one corresponds. */
function firstOrigin<R extends { readonly id: Id }>(
  table: ReadonlyMap<Id, R>,
  record: R,
  originOf: (record: R) => Id | null,
): Id {
  const seen = new Set<Id>([record.id]);
  let at = record;
  for (;;) {
    const id = originOf(at);
    if (id === null || seen.has(id)) return at.id;
    const origin = table.get(id);
    // What is gone still tells its copies that they are alike.
    if (origin === undefined) return id;
    seen.add(id);
    at = origin;
  }
}

export const stageOrigin = (stages: ReadonlyMap<Id, Stage>, stage: Stage): Id =>
  firstOrigin(stages, stage, ({ originStageId }) => originStageId);

export const stepOrigin = (steps: ReadonlyMap<Id, Step>, step: Step): Id =>
  firstOrigin(steps, step, ({ originStepId }) => originStepId);

export const touchpointOrigin = (touchpoints: ReadonlyMap<Id, Touchpoint>, touchpoint: Touchpoint): Id =>
  firstOrigin(touchpoints, touchpoint, ({ originTouchpointId }) => originTouchpointId);
