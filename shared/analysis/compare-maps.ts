// What differs between two maps of one project, as-is and to-be or any other two: parts that came, went, changed or
// moved, and the totals of both. Parts correspond by what they were copied from, else by their names.
import type { Id } from '../base/id';
import type { Project } from '../model/project';
import { compareParts, type PartComparison, type Translation } from './compare/compare-parts';
import {
  type StageField,
  type StepField,
  stageKind,
  stepKind,
  type TouchpointField,
  touchpointKind,
} from './compare/compared-kinds';
import { mapTotals, type TotalName } from './compare/map-totals';
import { analyseMap } from './map-analysis';
import type { StageFigures } from './part-figures';
import type { StepFigures } from './step-figures';
import type { TouchpointFigures } from './touchpoint-figures';

export interface TotalChange {
  readonly total: TotalName;
  readonly before: number | null;
  readonly after: number | null;
}

export interface MapComparison {
  readonly stages: PartComparison<StageFigures, StageField>;
  readonly steps: PartComparison<StepFigures, StepField>;
  readonly touchpoints: PartComparison<TouchpointFigures, TouchpointField>;
  /** From the ids of the map before to those of their counterparts after. */
  readonly counterparts: Translation;
  /** Every total of both maps, changed or not, in the order in which they are shown. */
  readonly totals: readonly TotalChange[];
}

/** Compares two maps; an unknown id is a map without anything. Asked the other way round, what came has gone. */
export function compareMaps(project: Project, beforeId: Id, afterId: Id): MapComparison {
  const before = analyseMap(project, beforeId);
  const after = analyseMap(project, afterId);
  const stages = compareParts(
    [...before.stages.values()],
    [...after.stages.values()],
    stageKind(project),
    new Map(),
  );
  const steps = compareParts(
    [...before.steps.values()],
    [...after.steps.values()],
    stepKind(project),
    stages.translation,
  );
  const touchpoints = compareParts(
    [...before.touchpoints.values()],
    [...after.touchpoints.values()],
    touchpointKind(project),
    steps.translation,
  );
  const [totalsBefore, totalsAfter] = [mapTotals(before), mapTotals(after)];
  return {
    stages: stages.comparison,
    steps: steps.comparison,
    touchpoints: touchpoints.comparison,
    counterparts: new Map(
      [stages, steps, touchpoints].flatMap(({ translation }) =>
        [...translation].map(([after, before]) => [before, after] as const),
      ),
    ),
    totals: (Object.keys(totalsAfter) as TotalName[]).map((total) => ({
      total,
      before: totalsBefore[total],
      after: totalsAfter[total],
    })),
  };
}
