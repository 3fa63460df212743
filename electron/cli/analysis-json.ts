// The figures of one map for programs. The keys of the examples' expected results mean here what they mean there;
// what such a key only counts is listed under one of its own. Names are the file's; a step is its number on the map.
import { worstFirst } from '#shared/analysis/decimals';
import type { MapAnalysis } from '#shared/analysis/map-analysis';
import type { StepFigures } from '#shared/analysis/step-figures';
import type { TouchpointFigures } from '#shared/analysis/touchpoint-figures';
import type { Id } from '#shared/base/id';
import type { Project } from '#shared/model/project';
import type { JourneyMap } from '#shared/model/records/map';

const names = (table: ReadonlyMap<Id, { readonly name: string }>, ids: readonly Id[]): string[] =>
  ids.map((id) => table.get(id)?.name ?? '');

/** Minutes, ratings and gaps as they are: null where nobody said. */
function touchpointJson(project: Project, figures: TouchpointFigures) {
  const { touchpoint, stepNumber, ...said } = figures;
  const { name, channelId, importance, actualMinutes, normMinutes, nobodyPresent, momentOfTruth } =
    touchpoint;
  return {
    step: stepNumber,
    name,
    channel: (channelId !== null && project.channel.get(channelId)?.name) || null,
    departments: names(project.department, touchpoint.departmentIds),
    importance,
    actualMinutes,
    normMinutes,
    nobodyPresent,
    momentOfTruth,
    transactional: touchpoint.transactional,
    state: touchpoint.state,
    ...said,
  };
}

function stepJson(project: Project, figures: StepFigures) {
  const { step, number, departmentIds, touchpointIds, ...said } = figures;
  return {
    step: number,
    title: step.title,
    departments: names(project.department, departmentIds),
    touchpoints: touchpointIds.length,
    ...said,
  };
}

const numbers = (steps: readonly { readonly number: number }[]): number[] =>
  steps.map(({ number }) => number);

/** One entry of `maps`. */
export function analysisJson(project: Project, map: JourneyMap, analysis: MapAnalysis) {
  const { coverage, touchpoints, steps, departments, handOffs, blindSpots } = analysis;
  const phases = [...analysis.phases.values()];
  return {
    name: map.name,
    state: map.state,
    persona: (map.personaId !== null && project.persona.get(map.personaId)?.name) || null,
    rated: analysis.rated,
    meanGap: analysis.meanGap,
    weightedGap: analysis.weightedGap,
    level2: analysis.level2,
    positive: analysis.positive,
    painTop: analysis.painTop.map(({ stepNumber, painIndex }) => [stepNumber, painIndex]),
    bottlenecks: analysis.bottlenecks.map(({ stepNumber, timeRatio }) => [stepNumber, timeRatio]),
    departments: departments.map(({ department, score, rated, thin }) => [
      department.name,
      score,
      rated,
      thin,
    ]),
    handOffs: handOffs.length,
    stages: coverage.stages,
    trackedStages: coverage.trackedStages,
    steps: coverage.steps,
    linkedSteps: coverage.linkedSteps,
    blindSpots: blindSpots.length,
    phantoms: analysis.phantoms.length,
    peakEnd: analysis.peakEnd,
    phases: phases
      .sort((a, b) => worstFirst(a.weightedGap, b.weightedGap))
      .map(({ phase, weightedGap }) => [phase.name, weightedGap]),
    coverage: { stages: coverage.stageShare, steps: coverage.stepShare },
    company: analysis.company,
    triggers: analysis.triggers.map(({ kind, count }) => [kind, count]),
    suggestedMoments: numbers(analysis.suggestedMoments),
    phaseVerdicts: [...analysis.phases.values()].map(({ phase, ...said }) => ({ name: phase.name, ...said })),
    stageVerdicts: [...analysis.stages.values()].map(({ stage, ...said }) => ({
      name: stage.name,
      contact: stage.contact,
      ...said,
    })),
    departmentCounts: departments.map(({ department, score: _score, ...counts }) => ({
      name: department.name,
      ...counts,
    })),
    handOffList: handOffs.map(({ fromNumber, fromDepartmentIds, toDepartmentIds, context }) => ({
      from: fromNumber,
      to: fromNumber + 1,
      fromDepartments: names(project.department, fromDepartmentIds),
      toDepartments: names(project.department, toDepartmentIds),
      context,
    })),
    blindSpotSteps: numbers(blindSpots),
    phantomSteps: analysis.phantoms.map(({ title }) => title),
    stepFigures: [...steps.values()].map((figures) => stepJson(project, figures)),
    touchpointFigures: [...touchpoints.values()].map((figures) => touchpointJson(project, figures)),
  };
}
