// Where a new step of the company belongs: below the customer steps it is linked to, in the order of the customer's way.
import type { Id } from '../base/id';
import { companyStepsOf } from './map-lists';
import { mapStructure } from './map-structure';
import type { Project } from './project';

/** The step of a stage that a new step of the company is linked to: the first that none is, else the last; none, no link. */
export function stepToLink(project: Project, mapId: Id, stageId: Id): readonly Id[] {
  const steps = mapStructure(project, mapId).stepsOf.get(stageId) ?? [];
  const seen = new Set(companyStepsOf(project, mapId).flatMap(({ stepIds }) => stepIds));
  const step = steps.find(({ id }) => !seen.has(id)) ?? steps.at(-1);
  return step === undefined ? [] : [step.id];
}

/** The step of the company before which one linked to these comes: the first that serves only later steps; null: the end. */
export function companyStepAfter(project: Project, mapId: Id, stepIds: readonly Id[]): Id | null {
  const numbers = new Map(mapStructure(project, mapId).steps.map(({ id }, at) => [id, at]));
  const first = (ids: readonly Id[]): number => Math.min(...ids.map((id) => numbers.get(id) ?? Infinity));
  const own = first(stepIds);
  const later = companyStepsOf(project, mapId).find(
    (step) => step.stepIds.length > 0 && first(step.stepIds) > own,
  );
  return stepIds.length === 0 ? null : (later?.id ?? null);
}
