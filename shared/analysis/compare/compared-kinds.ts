// What a comparison looks at in stages, steps and touchpoints, in the order in which it is shown.
import { stageOrigin, stepOrigin, touchpointOrigin } from '../../model/origins';
import type { Project } from '../../model/project';
import type { StageFigures } from '../part-figures';
import type { StepFigures } from '../step-figures';
import type { TouchpointFigures } from '../touchpoint-figures';
import type { Kind } from './compare-parts';

const filled = (name: string): string | null => name.trim() || null;

const stageFields = ({ stage, weightedGap }: StageFigures, phases: Project['phase']) => ({
  name: stage.name,
  /** By name: phases are no copies of one another. */
  phase: (stage.phaseId !== null && phases.get(stage.phaseId)?.name) || null,
  contact: stage.contact,
  weightedGap,
});

const stepFields = ({ step, weightedGap, departmentIds, linked }: StepFigures) => ({
  title: step.title,
  weightedGap,
  manualEmotion: step.manualEmotion,
  departmentIds,
  linked,
});

const touchpointFields = ({ touchpoint, company, ...figures }: TouchpointFigures) => ({
  name: touchpoint.name,
  channelId: touchpoint.channelId,
  departmentIds: touchpoint.departmentIds,
  importance: touchpoint.importance,
  expectation: figures.expectation,
  actual: figures.actual,
  gap: figures.gap,
  companyExpectation: company?.expectation ?? null,
  companyActual: company?.actual ?? null,
  actualMinutes: touchpoint.actualMinutes,
  normMinutes: touchpoint.normMinutes,
  bottleneck: figures.bottleneck,
  nobodyPresent: touchpoint.nobodyPresent,
  momentOfTruth: touchpoint.momentOfTruth,
  transactional: touchpoint.transactional,
  state: touchpoint.state,
  team: touchpoint.team,
  evidence: touchpoint.evidence,
});

export type StageField = keyof ReturnType<typeof stageFields>;
export type StepField = keyof ReturnType<typeof stepFields>;
export type TouchpointField = keyof ReturnType<typeof touchpointFields>;

export const stageKind = (project: Project): Kind<StageFigures, StageField> => ({
  idOf: ({ stage }) => stage.id,
  originOf: ({ stage }) => stageOrigin(project.stage, stage),
  nameOf: ({ stage }) => filled(stage.name),
  wholeOf: () => null,
  fieldsOf: (figures) => stageFields(figures, project.phase),
});

export const stepKind = (project: Project): Kind<StepFigures, StepField> => ({
  idOf: ({ step }) => step.id,
  originOf: ({ step }) => stepOrigin(project.step, step),
  nameOf: ({ step }) => filled(step.title),
  wholeOf: ({ step }) => step.stageId,
  fieldsOf: stepFields,
});

export const touchpointKind = (project: Project): Kind<TouchpointFigures, TouchpointField> => ({
  idOf: ({ touchpoint }) => touchpoint.id,
  originOf: ({ touchpoint }) => touchpointOrigin(project.touchpoint, touchpoint),
  nameOf: ({ touchpoint }) => filled(touchpoint.name),
  wholeOf: ({ touchpoint }) => touchpoint.stepId,
  fieldsOf: touchpointFields,
});
