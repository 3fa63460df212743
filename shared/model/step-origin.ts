// Which steps of different maps are the same step: copies of one another, however often copied.
import type { Id } from '../base/id';

interface Copied {
  readonly id: Id;
  readonly originStepId: Id | null;
}

/** The first of the steps that this one goes back to; steps with the same one correspond. */
export function stepOrigin(steps: ReadonlyMap<Id, Copied>, step: Copied): Id {
  const seen = new Set<Id>([step.id]);
  let at: Copied = step;
  while (at.originStepId !== null && !seen.has(at.originStepId)) {
    seen.add(at.originStepId);
    const origin = steps.get(at.originStepId);
    // What is gone still tells its copies that they are alike.
    if (origin === undefined) return at.originStepId;
    at = origin;
  }
  return at.id;
}
