// What the customer's steps say: the gap of each, who answers for it, whether the company knows of it.
import type { Id } from '../base/id';
import type { CompanyStep } from '../model/records/company-step';
import type { Step } from '../model/records/step';
import type { Touchpoint } from '../model/records/touchpoint';
import { type GapTotals, gapTotals } from './gap-totals';
import type { TouchpointFigures } from './touchpoint-figures';

export interface StepFigures extends GapTotals {
  readonly step: Step;
  /** Its place on the map, from 1. */
  readonly number: number;
  /** Where the emotion curve passes: the value set by hand, else the weighted gap; null with neither. */
  readonly gap: number | null;
  /** The curve's value was set by hand; it counts in no figure. */
  readonly manual: boolean;
  /** The union over its touchpoints, ascending. */
  readonly departmentIds: readonly Id[];
  /** A step of the company's process is linked to it; without one it is a blind spot. */
  readonly linked: boolean;
  readonly touchpointIds: readonly Id[];
}

function departmentsOf(touchpoints: readonly Touchpoint[]): readonly Id[] {
  const [first, ...others] = touchpoints;
  if (first === undefined) return [];
  if (others.length === 0) return first.departmentIds;
  return [...new Set(touchpoints.flatMap(({ departmentIds }) => departmentIds))].sort();
}

/** The figures of a map's steps in the customer's order. */
export function stepFigures(
  steps: readonly Step[],
  touchpointsOf: ReadonlyMap<Id, readonly Touchpoint[]>,
  figures: ReadonlyMap<Id, TouchpointFigures>,
  companySteps: readonly CompanyStep[],
): ReadonlyMap<Id, StepFigures> {
  const linked = new Set(companySteps.flatMap(({ stepIds }) => stepIds));
  return new Map(
    steps.map((step, at) => {
      const touchpoints = touchpointsOf.get(step.id) ?? [];
      const totals = gapTotals(touchpoints.flatMap(({ id }) => figures.get(id) ?? []));
      const entry: StepFigures = {
        ...totals,
        step,
        number: at + 1,
        gap: step.manualEmotion ?? totals.weightedGap,
        manual: step.manualEmotion !== null,
        departmentIds: departmentsOf(touchpoints),
        linked: linked.has(step.id),
        touchpointIds: touchpoints.map(({ id }) => id),
      };
      return [step.id, entry];
    }),
  );
}
