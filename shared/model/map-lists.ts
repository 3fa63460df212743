// What a map holds beside its grid, in reading order: the steps of the company, the triggers, the values of a metrics
// lane. The same table gives the same list.
import type { Id } from '../base/id';
import { companyStepsByMap, metricsByLane, triggersByMap } from './grouped-tables';
import type { Project } from './project';
import type { CompanyStep } from './records/company-step';
import type { Metric } from './records/metric';
import type { Trigger } from './records/trigger';

const none: readonly never[] = [];

/** The company's process on a map. */
export const companyStepsOf = (project: Project, mapId: Id): readonly CompanyStep[] =>
  companyStepsByMap(project.company_step).get(mapId) ?? none;

export const triggersOf = (project: Project, mapId: Id): readonly Trigger[] =>
  triggersByMap(project.trigger).get(mapId) ?? none;

/** The values of a metrics lane, of all its stages. */
export const metricsOf = (project: Project, laneId: Id): readonly Metric[] =>
  metricsByLane(project.metric).get(laneId) ?? none;
