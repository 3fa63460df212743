// How much of the customer's way the company sees.
import type { Id } from '../base/id';
import type { CompanyStep } from '../model/records/company-step';
import type { Stage } from '../model/records/stage';
import type { StepFigures } from './step-figures';

export interface Coverage {
  readonly stages: number;
  /** Stages where the company meets the customer and tracks the experience. */
  readonly trackedStages: number;
  readonly steps: number;
  /** Steps of the customer with a step of the company linked to them. */
  readonly linkedSteps: number;
  /** Tracked of all stages, linked of all steps, 0 … 1; null where there are none. */
  readonly stageShare: number | null;
  readonly stepShare: number | null;
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

export function coverage(stages: readonly Stage[], steps: ReadonlyMap<Id, StepFigures>): Coverage {
  const trackedStages = stages.filter(({ contact }) => contact === 'tracked').length;
  const linkedSteps = [...steps.values()].filter(({ linked }) => linked).length;
  return {
    stages: stages.length,
    trackedStages,
    steps: steps.size,
    linkedSteps,
    stageShare: share(trackedStages, stages.length),
    stepShare: share(linkedSteps, steps.size),
  };
}

/** Steps of the customer that no step of the company is linked to. */
export const blindSpots = (steps: ReadonlyMap<Id, StepFigures>): readonly StepFigures[] =>
  [...steps.values()].filter(({ linked }) => !linked);

/** Steps of the company's process that are linked to no step of this customer. */
export const phantoms = (
  companySteps: readonly CompanyStep[],
  steps: ReadonlyMap<Id, StepFigures>,
): readonly CompanyStep[] => companySteps.filter(({ stepIds }) => !stepIds.some((id) => steps.has(id)));
