// A new project from a workshop's description: one map with everything it tells, and a report of what went where.
import type { Id } from '../../../base/id';
import { idSet } from '../../field';
import { codeOf } from '../../note-code';
import { makeRecord } from '../../record-type';
import type { AnyRecord, TypeName } from '../../records';
import { companyStep } from '../../records/company-step';
import { note } from '../../records/note';
import { type Persona, persona } from '../../records/persona';
import { project } from '../../records/project';
import { type Rating, rating } from '../../records/rating';
import type { Stage } from '../../records/stage';
import { touchpoint } from '../../records/touchpoint';
import { trigger } from '../../records/trigger';
import type { ProjectLanguage } from '../bilingual';
import { type LaidMap, layMap, type NewProjectContext, onlyKey, withKeys } from '../lay-map';
import { finder, keyOf, type Say, sayIn } from './named';
import { planOfWorkshop } from './plan-of-workshop';
import { departmentsOf, type SharedNames, sharedNames } from './shared-names';
import { plannedStages, plannedSteps } from './workshop-columns';
import type { Workshop, WorkshopStep } from './workshop-form';
import { type LaidWorkshop, type NoteOrigin, type PlannedNote, plannedNotes } from './workshop-notes';

export interface WorkshopReport {
  /** How many records of each type were made. */
  readonly counts: Readonly<Partial<Record<TypeName, number>>>;
  /** How many sticky notes stand for what has no records of its own yet. */
  readonly asNotes: Readonly<Partial<Record<NoteOrigin, number>>>;
  /** How many of the notes wait in the parking lot, for want of a place said. */
  readonly parked: number;
}

export interface MadeOfWorkshop {
  readonly records: readonly AnyRecord[];
  readonly report: WorkshopReport;
}

/** Everything that stands in or on the map. Throws only for a description that `parseWorkshop` did not pass. */
export function projectFromWorkshop(
  workshop: Workshop,
  language: ProjectLanguage,
  { newId, now }: NewProjectContext,
): MadeOfWorkshop {
  const say = sayIn(language, workshop);
  const columns = plannedStages(plannedSteps(workshop));
  const laid = layMap(planOfWorkshop(workshop, columns), language, newId);
  const names = sharedNames(workshop, say, newId);
  const walker = walkerOf(workshop, say, language, newId);
  const steps = laidSteps(columns, laid, names, newId);
  const ratings = steps.flatMap((step) => ratingsOf(step.plan.said, step.touchpoint.id, walker, newId));
  const stages = columns.map((plan, at) => ({ plan, stage: laid.stages[at] as Stage }));
  const notes = plannedNotes(workshop, { stages, steps, departments: names.departments }, say, language);
  const company = companySteps(workshop, steps, names, laid.map.id, say, newId);

  const records: AnyRecord[] = [
    makeRecord(project, newId(), { title: say(workshop.title), language, createdAt: now }),
    ...names.departments.values(),
    ...names.channels.values(),
    ...(walker === null ? [] : [walker]),
    {
      ...laid.map,
      personaId: walker?.id ?? null,
      goal: workshop.goal ? say(workshop.goal) : '',
      scenario: workshop.scenario ? say(workshop.scenario) : '',
      state: workshop.state ?? 'as-is',
      author: workshop.author ?? '',
      date: workshop.date ?? null,
      evidence: workshop.evidence ?? '',
      lastCode: notes.length,
    },
    ...laid.phases,
    ...withContacts(workshop, stages, company, steps),
    ...laid.steps.map((step, at) => ({ ...step, manualEmotion: steps[at]?.plan.said.manualEmotion ?? null })),
    ...laid.lanes,
    ...steps.map((step) => step.touchpoint),
    ...ratings,
    ...noteRecords(notes, laid, newId),
    ...withKeys(workshop.triggers ?? []).map(([said, order]) => {
      const more = typeof said === 'string' ? {} : said;
      const text = say(said);
      const [kind, count] = [more.type ?? 'other', more.count ?? 1];
      return makeRecord(trigger, newId(), { mapId: laid.map.id, kind, count, text, order });
    }),
    ...company,
  ];
  return { records, report: reportOf(records, notes) };
}

function walkerOf(
  { persona: said }: Workshop,
  say: Say,
  language: ProjectLanguage,
  newId: () => Id,
): Persona | null {
  if (!said) return null;
  const told = (text: typeof said.about): string => (text ? say(text) : '');
  return makeRecord(persona, newId(), {
    name: say(said.name),
    about: told(said.about),
    quote: told(said.quote),
    goals: told(said.goals),
    pains: told(said.pains),
    expectations: told(said.expectations),
    language: said.language ?? language,
    order: onlyKey,
  });
}

/** The steps with their touchpoints, in the customer's order. */
function laidSteps(
  columns: ReturnType<typeof plannedStages>,
  laid: LaidMap,
  { channels, departments }: SharedNames,
  newId: () => Id,
): LaidWorkshop['steps'] {
  const plans = columns.flatMap(({ steps }, at) =>
    steps.map((plan) => ({ plan, stage: laid.stages[at] as Stage })),
  );
  return plans.map(({ plan, stage }, at) => {
    const step = laid.steps[at] as LaidMap['steps'][number];
    const { said } = plan;
    const made = makeRecord(touchpoint, newId(), {
      stepId: step.id,
      name: step.title,
      order: onlyKey,
      channelId: (said.channel && channels.get(keyOf(said.channel))?.id) || null,
      departmentIds: idSet(departmentsOf(said).flatMap((name) => departments.get(keyOf(name))?.id ?? [])),
      importance: said.importance ?? 3,
      actualMinutes: said.actualMinutes ?? null,
      normMinutes: said.normMinutes ?? null,
      nobodyPresent: said.nobodyPresent ?? false,
      momentOfTruth: said.momentOfTruth ?? false,
      transactional: said.transactional ?? false,
      state: said.state ?? null,
      evidence: said.evidence ?? '',
    });
    return { plan, stage, touchpoint: made };
  });
}

/** The persona's own answer and those of others; one that says neither expectation nor actual is none. */
function ratingsOf(said: WorkshopStep, touchpointId: Id, walker: Persona | null, newId: () => Id): Rating[] {
  const own = { respondent: walker?.name ?? '', expectation: said.expectation, actual: said.actual };
  return [own, ...(said.ratings ?? [])].flatMap((one) => {
    const { expectation = null, actual = null, respondent } = one;
    if (expectation === null && actual === null) return [];
    const side = ('side' in one && one.side) || 'customer';
    const draft = { touchpointId, side, respondent: respondent ?? '', expectation, actual } as const;
    return [makeRecord(rating, newId(), draft)];
  });
}

function companySteps(
  workshop: Workshop,
  steps: LaidWorkshop['steps'],
  { departments }: SharedNames,
  mapId: Id,
  say: Say,
  newId: () => Id,
) {
  const stepIdOf = new Map(steps.map(({ plan, touchpoint: { stepId } }) => [plan.number, stepId]));
  return withKeys(workshop.companyProcess ?? []).map(([said, order]) =>
    makeRecord(companyStep, newId(), {
      mapId,
      title: say(said.step),
      order,
      stepIds: idSet((said.links ?? []).flatMap((number) => stepIdOf.get(number) ?? [])),
      minutes: said.minutes ?? null,
      departmentIds: idSet(
        (said.departments ?? []).flatMap((name) => departments.get(keyOf(name))?.id ?? []),
      ),
    }),
  );
}

/** Where the company's process meets the customer there is contact; tracked is what the description says. */
function withContacts(
  workshop: Workshop,
  stages: LaidWorkshop['stages'],
  company: readonly { readonly stepIds: readonly Id[] }[],
  steps: LaidWorkshop['steps'],
): Stage[] {
  const linked = new Set(company.flatMap(({ stepIds }) => stepIds));
  const met = new Set(steps.flatMap((step) => (linked.has(step.touchpoint.stepId) ? [step.stage.id] : [])));
  const stageNamed = finder(workshop, stages, ({ plan }) => plan.name);
  const inPhase = finder(workshop, stages, ({ plan }) => plan.phase ?? plan.name);
  const tracked = new Set(
    (workshop.trackedStages ?? []).map((name) => (stageNamed(name) ?? inPhase(name))?.stage.id),
  );
  return stages.map(({ stage }) => {
    const contact = tracked.has(stage.id) ? 'tracked' : met.has(stage.id) ? 'contact' : 'none';
    return { ...stage, contact };
  });
}

function noteRecords(notes: readonly PlannedNote[], laid: LaidMap, newId: () => Id): AnyRecord[] {
  const laneOf = new Map<string, Id>(laid.lanes.map(({ kind, id }) => [kind, id]));
  return withKeys(notes).map(([{ origin: _origin, lane, stage, ...said }, order], at) =>
    makeRecord(note, newId(), {
      ...said,
      mapId: laid.map.id,
      stageId: stage?.id ?? null,
      laneId: stage === null ? null : (laneOf.get(lane) ?? null),
      order,
      code: codeOf(at + 1),
    }),
  );
}

function reportOf(records: readonly AnyRecord[], notes: readonly PlannedNote[]): WorkshopReport {
  const counts: Partial<Record<TypeName, number>> = {};
  for (const { type } of records) counts[type] = (counts[type] ?? 0) + 1;
  const asNotes: Partial<Record<NoteOrigin, number>> = {};
  for (const { origin } of notes) {
    if (origin !== 'notes') asNotes[origin] = (asNotes[origin] ?? 0) + 1;
  }
  return { counts, asNotes, parked: notes.filter(({ stage }) => stage === null).length };
}
