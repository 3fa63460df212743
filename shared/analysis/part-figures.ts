// What stages and phases say: the gap of each, and the verdict on it.
import type { Id } from '../base/id';
import type { MapStructure } from '../model/map-structure';
import type { Phase } from '../model/records/phase';
import type { Stage } from '../model/records/stage';
import { type GapTotals, gapTotals, type Verdict, verdictOn } from './gap-totals';
import type { StepFigures } from './step-figures';
import type { TouchpointFigures } from './touchpoint-figures';

export interface PartFigures extends GapTotals {
  /** From the weighted gap; null without a rated touchpoint. */
  readonly verdict: Verdict | null;
}

export interface StageFigures extends PartFigures {
  readonly stage: Stage;
}

export interface PhaseFigures extends PartFigures {
  readonly phase: Phase;
}

type StepsOf = MapStructure['stepsOf'];
type Steps = ReadonlyMap<Id, StepFigures>;
type Touchpoints = ReadonlyMap<Id, TouchpointFigures>;

function partFigures(
  stages: readonly Stage[],
  stepsOf: StepsOf,
  steps: Steps,
  touchpoints: Touchpoints,
): PartFigures {
  const own = stages
    .flatMap(({ id }) => stepsOf.get(id) ?? [])
    .flatMap(({ id }) => steps.get(id)?.touchpointIds ?? [])
    .flatMap((id) => touchpoints.get(id) ?? []);
  const totals = gapTotals(own);
  return { ...totals, verdict: verdictOn(totals.weightedGap) };
}

/** The stages of a map in order. */
export const stageFigures = (
  stages: readonly Stage[],
  stepsOf: StepsOf,
  steps: Steps,
  touchpoints: Touchpoints,
): ReadonlyMap<Id, StageFigures> =>
  new Map(stages.map((stage) => [stage.id, { stage, ...partFigures([stage], stepsOf, steps, touchpoints) }]));

/** The phases of a map in the order of their first stages; a phase without a stage stands nowhere. */
export function phaseFigures(
  stages: readonly Stage[],
  phases: ReadonlyMap<Id, Phase>,
  stepsOf: StepsOf,
  steps: Steps,
  touchpoints: Touchpoints,
): ReadonlyMap<Id, PhaseFigures> {
  const found = new Map<Id, PhaseFigures>();
  for (const { phaseId } of stages) {
    const phase = phaseId === null ? undefined : phases.get(phaseId);
    if (phase === undefined || found.has(phase.id)) continue;
    const own = stages.filter((stage) => stage.phaseId === phase.id);
    found.set(phase.id, { phase, ...partFigures(own, stepsOf, steps, touchpoints) });
  }
  return found;
}
