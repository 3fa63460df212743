// What a workshop's description points at and does not hold: steps, stages, touchpoints; numbers given twice; more notes
// than a project takes.
import { mostNotes } from '../../records/note';
import { finder } from './named';
import { plannedStages, plannedSteps } from './workshop-columns';
import type { FaultyValue } from './workshop-fault';
import type { Workshop } from './workshop-form';
import type { Name } from './workshop-values';

/** The first broken link; null for a whole description. */
export function brokenLink(workshop: Workshop): FaultyValue | null {
  for (const found of brokenLinks(workshop)) return found;
  return null;
}

/** The notes that `workshop-notes.ts` will make of it. */
const noteCount = ({ notes, buts, sms, facts }: Workshop): number =>
  [notes, buts, sms].reduce((sum, list) => sum + (list?.length ?? 0), 0) +
  (facts ?? []).reduce((sum, { values }) => sum + values.filter((value) => value !== '').length, 0);

function* brokenLinks(workshop: Workshop): Generator<FaultyValue> {
  const steps = plannedSteps(workshop);
  if (steps.length === 0) yield { path: 'steps', fault: 'no-steps' };
  const numbers = new Set<number>();
  for (const { number, path, said } of steps) {
    if (numbers.has(number)) yield { path: `${path}.n`, fault: 'number-used' };
    if (!said.stage && !said.phase) yield { path: `${path}.stage`, fault: 'no-place' };
    numbers.add(number);
  }

  const stages = plannedStages(steps);
  const stageNamed = finder(workshop, stages, ({ name }) => name);
  const stageInPhase = finder(workshop, stages, ({ phase, name }) => phase ?? name);
  const touchpointNamed = finder(workshop, steps, ({ said }) => said.step);
  const unlessStage = function* (name: Name | null | undefined, path: string): Generator<FaultyValue> {
    if (name && !stageNamed(name) && !stageInPhase(name)) yield { path, fault: 'no-such-stage' };
  };
  const unlessTouchpoint = function* (name: Name | null | undefined, path: string): Generator<FaultyValue> {
    if (name && !touchpointNamed(name)) yield { path, fault: 'no-such-touchpoint' };
  };

  for (const [at, { links }] of (workshop.companyProcess ?? []).entries()) {
    for (const [link, number] of (links ?? []).entries()) {
      if (!numbers.has(number)) yield { path: `companyProcess[${at}].links[${link}]`, fault: 'no-such-step' };
    }
  }
  for (const [at, name] of (workshop.trackedStages ?? []).entries())
    yield* unlessStage(name, `trackedStages[${at}]`);
  for (const [at, { phase }] of (workshop.buts ?? []).entries())
    yield* unlessStage(phase, `buts[${at}].phase`);
  for (const [at, name] of (workshop.factColumns ?? []).entries())
    yield* unlessTouchpoint(name, `factColumns[${at}]`);
  for (const [at, { values }] of (workshop.facts ?? []).entries()) {
    if (values.length !== (workshop.factColumns ?? []).length)
      yield { path: `facts[${at}].values`, fault: 'columns' };
  }
  for (const [at, { touchpoint }] of (workshop.sms ?? []).entries())
    yield* unlessTouchpoint(touchpoint, `sms[${at}].touchpoint`);
  yield* unlessTouchpoint(workshop.support?.touchpoint, 'support.touchpoint');
  for (const [at, { step, stage }] of (workshop.notes ?? []).entries()) {
    if (step && !numbers.has(step)) yield { path: `notes[${at}].step`, fault: 'no-such-step' };
    yield* unlessStage(stage, `notes[${at}].stage`);
  }
  if (noteCount(workshop) > mostNotes) yield { path: '', fault: 'too-many' };
}
