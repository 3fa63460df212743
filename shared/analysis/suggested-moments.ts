// Steps that are likely moments of truth: where the customer arrives, leaves, or is handed over.
import type { Id } from '../base/id';
import type { Step } from '../model/records/step';
import type { HandOffFigures } from './hand-offs';
import type { StepFigures } from './step-figures';

export interface SuggestedMoment {
  readonly step: Step;
  readonly number: number;
  /** Why, in this order; at least one. */
  readonly reasons: readonly ('first' | 'last' | 'hand-off')[];
}

/** The first step, the last one and the second step of every hand-off, each once, in the order of the map. */
export function suggestedMoments(
  steps: ReadonlyMap<Id, StepFigures>,
  handOffs: readonly HandOffFigures[],
): readonly SuggestedMoment[] {
  const handedTo = new Set(handOffs.map(({ to }) => to.id));
  return [...steps.values()].flatMap(({ step, number }) => {
    const reasons = [
      ...(number === 1 ? (['first'] as const) : []),
      ...(number === steps.size ? (['last'] as const) : []),
      ...(handedTo.has(step.id) ? (['hand-off'] as const) : []),
    ];
    return reasons.length === 0 ? [] : [{ step, number, reasons }];
  });
}
