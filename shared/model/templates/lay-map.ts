// Makes the records of one map from its plan. Draws ids only from the source given; adds no answers.
import type { Id } from '../../base/id';
import { keysBetween, type OrderKey } from '../../base/order-key';
import { makeRecord } from '../record-type';
import { type Lane, lane } from '../records/lane';
import { type JourneyMap, map } from '../records/map';
import { type Phase, phase } from '../records/phase';
import { type Stage, stage } from '../records/stage';
import { type Step, step } from '../records/step';
import type { ProjectLanguage } from './bilingual';
import { laneNames } from './lane-names';
import type { MapPlan } from './map-plan';

/** What new records need from outside: fresh ids, and the moment in milliseconds since 1970 UTC. */
export interface NewProjectContext {
  readonly newId: () => Id;
  readonly now: number;
}

/** A map with its skeleton; every list is in reading order. */
export interface LaidMap {
  readonly map: JourneyMap;
  readonly phases: readonly Phase[];
  readonly stages: readonly Stage[];
  readonly steps: readonly Step[];
  readonly lanes: readonly Lane[];
}

/** The key of a thing without siblings. */
export const onlyKey = keysBetween(null, null, 1)[0] as OrderKey;

/** Each item with an order key of its own, ascending. */
export function withKeys<T>(items: readonly T[]): (readonly [T, OrderKey])[] {
  const keys = keysBetween(null, null, items.length);
  return items.map((item, at) => [item, keys[at] as OrderKey]);
}

/** The records of the plan's map, the only one of its project. */
export function layMap(plan: MapPlan, language: ProjectLanguage, newId: () => Id): LaidMap {
  const laidMap = makeRecord(map, newId(), { name: plan.mapName[language], order: onlyKey });
  const mapId = laidMap.id;

  const phases: Phase[] = [];
  const planned = plan.runs.flatMap((run) => {
    const made = run.phase && makeRecord(phase, newId(), { mapId, name: run.phase[language] });
    if (made !== null) phases.push(made);
    return run.stages.map((stagePlan) => ({ stagePlan, phaseId: made?.id ?? null }));
  });

  const steps: Step[] = [];
  const stages = withKeys(planned).map(([{ stagePlan, phaseId }, stageOrder]) => {
    const made = makeRecord(stage, newId(), {
      mapId,
      phaseId,
      name: stagePlan.name[language],
      order: stageOrder,
      questions: stagePlan.questions.map((question) => question[language]).join('\n'),
    });
    for (const [title, stepOrder] of withKeys(stagePlan.steps)) {
      steps.push(makeRecord(step, newId(), { stageId: made.id, title: title[language], order: stepOrder }));
    }
    return made;
  });

  const lanes = withKeys(plan.lanes).map(([{ kind, lineBelow }, order]) =>
    makeRecord(lane, newId(), { mapId, kind, lineBelow, name: laneNames[kind][language], order }),
  );
  return { map: laidMap, phases, stages, steps, lanes };
}
