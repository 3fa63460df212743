// What the customer's steps say: the gap of each, who answers for it, whether the company knows of it.
import type { Id } from '../base/id';
import type { CompanyStep } from '../model/records/company-step';
import type { Step } from '../model/records/step';
import { type GapTotals, gapTotals } from './gap-totals';
import type { TouchpointFigures } from './touchpoint-figures';

/** Where the emotion curve passes at a step. */
export interface CurveValue {
  /** The value set by hand, else the weighted gap; null with neither. */
  readonly gap: number | null;
  /** Set by hand: it counts in no figure. */
  readonly manual: boolean;
}

export interface StepFigures extends GapTotals, CurveValue {
  readonly step: Step;
  /** Its place on the map, from 1. */
  readonly number: number;
  /** The union over its touchpoints, ascending. */
  readonly departmentIds: readonly Id[];
  /** A step of the company's process is linked to it; without one it is a blind spot. */
  readonly linked: boolean;
  readonly touchpointIds: readonly Id[];
}

function departmentsOf(touchpoints: readonly TouchpointFigures[]): readonly Id[] {
  const [first, ...others] = touchpoints;
  if (first === undefined) return [];
  if (others.length === 0) return first.touchpoint.departmentIds;
  const found = new Set<Id>();
  for (const { touchpoint } of touchpoints) for (const id of touchpoint.departmentIds) found.add(id);
  return [...found].sort();
}

const none: readonly TouchpointFigures[] = [];

/** The figures of a map's steps in the customer's order. */
export function stepFigures(
  steps: readonly Step[],
  touchpoints: ReadonlyMap<Id, readonly TouchpointFigures[]>,
  companySteps: readonly CompanyStep[],
): ReadonlyMap<Id, StepFigures> {
  const linked = new Set(companySteps.flatMap(({ stepIds }) => stepIds));
  return new Map(
    steps.map((step, at) => {
      const own = touchpoints.get(step.id) ?? none;
      const { rated, meanGap, weightedGap } = gapTotals(own);
      const entry: StepFigures = {
        step,
        number: at + 1,
        rated,
        meanGap,
        weightedGap,
        gap: step.manualEmotion ?? weightedGap,
        manual: step.manualEmotion !== null,
        departmentIds: departmentsOf(own),
        linked: linked.has(step.id),
        touchpointIds: own.map(({ touchpoint }) => touchpoint.id),
      };
      return [step.id, entry];
    }),
  );
}
