// What stages and phases say: the gap of each, and the verdict on it.
import type { Id } from '../base/id';
import type { MapStructure } from '../model/map-structure';
import type { Phase } from '../model/records/phase';
import type { Stage } from '../model/records/stage';
import { type GapTotals, gapTotals, type Verdict, verdictOn } from './gap-totals';
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
type Touchpoints = ReadonlyMap<Id, readonly TouchpointFigures[]>;

function partFigures(stages: readonly Stage[], stepsOf: StepsOf, touchpoints: Touchpoints): PartFigures {
  const own: TouchpointFigures[] = [];
  for (const { id } of stages)
    for (const step of stepsOf.get(id) ?? []) own.push(...(touchpoints.get(step.id) ?? []));
  const totals = gapTotals(own);
  return { ...totals, verdict: verdictOn(totals.weightedGap) };
}

/** The stages of a map in order; `touchpoints` are those of every step. */
export const stageFigures = (
  stages: readonly Stage[],
  stepsOf: StepsOf,
  touchpoints: Touchpoints,
): ReadonlyMap<Id, StageFigures> =>
  new Map(stages.map((stage) => [stage.id, { stage, ...partFigures([stage], stepsOf, touchpoints) }]));

/** The phases of a map in the order of their first stages; a phase without a stage stands nowhere. */
export function phaseFigures(
  stages: readonly Stage[],
  phases: ReadonlyMap<Id, Phase>,
  stepsOf: StepsOf,
  touchpoints: Touchpoints,
): ReadonlyMap<Id, PhaseFigures> {
  const found = new Map<Id, PhaseFigures>();
  for (const { phaseId } of stages) {
    const phase = phaseId === null ? undefined : phases.get(phaseId);
    if (phase === undefined || found.has(phase.id)) continue;
    const own = stages.filter((stage) => stage.phaseId === phase.id);
    found.set(phase.id, { phase, ...partFigures(own, stepsOf, touchpoints) });
  }
  return found;
}
