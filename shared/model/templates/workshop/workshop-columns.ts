// The columns a workshop's description speaks of: neighbouring steps of one stage stand in one column. A step without a
// stage stands in one named as its phase, each touchpoint of a scenario is a step in a stage named as the scenario.
import { keyOf } from './named';
import type { Workshop, WorkshopStep } from './workshop-form';
import type { Name } from './workshop-values';

export interface PlannedStep {
  /** By which other parts of the description point at it. */
  readonly number: number;
  readonly said: WorkshopStep;
  /** Of the value in the description. */
  readonly path: string;
}

export interface PlannedStage {
  readonly name: Name;
  readonly phase: Name | null;
  readonly steps: readonly PlannedStep[];
}

/** All steps in the customer's order: as their numbers say where every one has a number, else as they stand. */
export function plannedSteps({ steps, scenarios }: Workshop): PlannedStep[] {
  const told = (steps ?? []).map((said, at) => ({ said, number: said.n ?? at + 1, path: `steps[${at}]` }));
  if (told.every(({ said }) => said.n !== undefined && said.n !== null)) {
    told.sort((a, b) => a.number - b.number);
  }
  let last = told.reduce((most, { number }) => Math.max(most, number), 0);
  const walked = (scenarios ?? []).flatMap(({ name, touchpoints }, scenario) =>
    touchpoints.map((step, at) => {
      last += 1;
      return { said: { phase: name, step }, number: last, path: `scenarios[${scenario}].touchpoints[${at}]` };
    }),
  );
  return [...told, ...walked];
}

const same = (a: Name | null, b: Name | null): boolean =>
  a === null || b === null ? a === b : keyOf(a) === keyOf(b);

/** The stages of the steps. */
export function plannedStages(steps: readonly PlannedStep[]): PlannedStage[] {
  const stages: { name: Name; phase: Name | null; steps: PlannedStep[] }[] = [];
  for (const step of steps) {
    const phase = step.said.phase ?? null;
    const name = step.said.stage ?? phase ?? '';
    const last = stages.at(-1);
    if (last !== undefined && same(last.name, name) && same(last.phase, phase)) last.steps.push(step);
    else stages.push({ name, phase, steps: [step] });
  }
  return stages;
}
