// Everything a map says, figure by figure. After an edit only what depends on it is made anew: the rest keeps
// being the very objects of the analysis before.
import { keptParts } from '../base/alike';
import type { Id } from '../base/id';
import { LastUsed } from '../base/last-used';
import { remembering } from '../base/remembering';
import {
  companyStepsByMap,
  ratingsByTouchpoint,
  touchpointsByStep,
  triggersByMap,
} from '../model/grouped-tables';
import { mapStructure } from '../model/map-structure';
import { type Project, projectRecord } from '../model/project';
import type { CompanyStep } from '../model/records/company-step';
import type { Trigger } from '../model/records/trigger';
import { blindSpots, type Coverage, coverage, phantoms } from './coverage';
import { type DepartmentFigures, departmentFigures } from './department-figures';
import { type GapTotals, gapTotals } from './gap-totals';
import { type HandOffFigures, handOffs } from './hand-offs';
import { openButs } from './open-buts';
import { painTop } from './pain-top';
import { type PhaseFigures, phaseFigures, type StageFigures, stageFigures } from './part-figures';
import { peakEnd } from './peak-end';
import { type StepFigures, stepFigures } from './step-figures';
import { type SuggestedMoment, suggestedMoments } from './suggested-moments';
import {
  type FiguresGiven,
  noFigures,
  type TouchpointFigures,
  touchpointFigures,
} from './touchpoint-figures';
import { type TriggerBar, triggerHistogram } from './trigger-histogram';

/** Maps by id and lists stand in the order of the map: step, then touchpoint; steps are numbered from 1. */
export interface MapAnalysis extends GapTotals {
  readonly mapId: Id;
  readonly touchpoints: ReadonlyMap<Id, TouchpointFigures>;
  readonly steps: ReadonlyMap<Id, StepFigures>;
  readonly stages: ReadonlyMap<Id, StageFigures>;
  readonly phases: ReadonlyMap<Id, PhaseFigures>;
  /** What the company says of itself, over the touchpoints it rated on both sides of the gap. */
  readonly company: GapTotals;
  /** Numbers of the steps with a touchpoint that beats expectation. */
  readonly positive: readonly number[];
  /** Numbers of the steps with a touchpoint that stirs a strong emotion, good or bad. */
  readonly level2: readonly number[];
  /** At most five, the worst first. */
  readonly painTop: readonly TouchpointFigures[];
  readonly bottlenecks: readonly TouchpointFigures[];
  /** Worst first, those of thin data last. */
  readonly departments: readonly DepartmentFigures[];
  readonly handOffs: readonly HandOffFigures[];
  readonly suggestedMoments: readonly SuggestedMoment[];
  readonly peakEnd: number | null;
  /** The most frequent kind first. */
  readonly triggers: readonly TriggerBar[];
  readonly coverage: Coverage;
  readonly blindSpots: readonly StepFigures[];
  readonly phantoms: readonly CompanyStep[];
}

type Touchpoints = ReadonlyMap<Id, TouchpointFigures>;

/** The numbers of the steps with a touchpoint for which it holds, each once. */
function stepsWhere(
  touchpoints: Touchpoints,
  holds: (figures: TouchpointFigures) => boolean,
): readonly number[] {
  const found = new Set<number>();
  for (const figures of touchpoints.values()) if (holds(figures)) found.add(figures.stepNumber);
  return [...found];
}

/** What the touchpoints of the whole map say together. */
const wholeMap = (touchpoints: Touchpoints) => ({
  ...gapTotals(touchpoints.values()),
  company: gapTotals(touchpoints.values(), ({ company }) => company?.gap ?? null),
  positive: stepsWhere(touchpoints, ({ gap }) => gap !== null && gap > 0),
  level2: stepsWhere(touchpoints, ({ level }) => Math.abs(level ?? 0) === 2),
  painTop: painTop(touchpoints.values()),
  bottlenecks: [...touchpoints.values()].filter(({ bottleneck }) => bottleneck),
  peakEnd: peakEnd(touchpoints.values()),
});

const noCompanySteps: readonly CompanyStep[] = [];
const noTriggers: readonly Trigger[] = [];

/** Analyses one map again and again, each time leaning on the time before. */
function analyst(mapId: Id): (project: Project) => MapAnalysis {
  let figured = noFigures;
  const touchpointsOf = remembering((...given: FiguresGiven) => {
    figured = touchpointFigures(figured, ...given);
    return figured;
  });
  const stepsOf = remembering(stepFigures);
  const stagesOf = remembering(stageFigures);
  const phasesOf = remembering(phaseFigures);
  const wholeOf = remembering(wholeMap);
  const openButsOf = remembering(openButs);
  const departmentsOf = remembering(departmentFigures);
  const handOffsOf = remembering(handOffs);
  const momentsOf = remembering(suggestedMoments);
  const triggersOf = remembering(triggerHistogram);
  const coverageOf = remembering(coverage);
  const blindSpotsOf = remembering(blindSpots);
  const phantomsOf = remembering(phantoms);
  let before: MapAnalysis | null = null;

  return (project) => {
    const structure = mapStructure(project, mapId);
    const own = touchpointsByStep(project.touchpoint);
    const ratings = ratingsByTouchpoint(project.rating);
    const companySteps = companyStepsByMap(project.company_step).get(mapId) ?? noCompanySteps;
    const { bottleneckRatio } = projectRecord(project);
    const { byId, byStep } = touchpointsOf(structure.steps, own, ratings, bottleneckRatio);
    const steps = stepsOf(structure.steps, byStep, companySteps);
    const buts = openButsOf(structure.lanes, project.note, byId);
    const handedOver = handOffsOf(steps, project.hand_off);
    before = keptParts(before, {
      mapId,
      touchpoints: byId,
      steps,
      stages: stagesOf(structure.stages, structure.stepsOf, byStep),
      phases: phasesOf(structure.stages, project.phase, structure.stepsOf, byStep),
      ...wholeOf(byId),
      departments: departmentsOf(project.department, byId, buts),
      handOffs: handedOver,
      suggestedMoments: momentsOf(steps, handedOver),
      triggers: triggersOf(triggersByMap(project.trigger).get(mapId) ?? noTriggers),
      coverage: coverageOf(structure.stages, steps),
      blindSpots: blindSpotsOf(steps),
      phantoms: phantomsOf(companySteps, steps),
    });
    return before;
  };
}

/** As many maps as are looked at side by side or laid over one another, and some. */
const analysts = new LastUsed<ReturnType<typeof analyst>>(32);

/** The analysis of a map, empty for an unknown id. While its tables are the same, so is the object. */
export const analyseMap = (project: Project, mapId: Id): MapAnalysis =>
  analysts.of(mapId, () => analyst(mapId))(project);
