// Makes the records of a filled example: its template laid out, then the answers put into it.
import type { Id } from '../../../base/id';
import { idSet } from '../../field';
import { codeOf } from '../../note-code';
import { makeRecord } from '../../record-type';
import type { AnyRecord } from '../../records';
import { channel } from '../../records/channel';
import { companyStep } from '../../records/company-step';
import { department } from '../../records/department';
import { note } from '../../records/note';
import { persona } from '../../records/persona';
import { project } from '../../records/project';
import { rating } from '../../records/rating';
import type { Stage } from '../../records/stage';
import { touchpoint } from '../../records/touchpoint';
import { trigger } from '../../records/trigger';
import type { ProjectLanguage } from '../bilingual';
import { layMap, type NewProjectContext, onlyKey, withKeys } from '../lay-map';
import type { Sample } from './sample';

/** The thing of that number, from 1. Throws where the example names what its template does not have. */
function numbered<T>(things: readonly T[], number: number): T {
  const thing = things[number - 1];
  if (thing === undefined) throw new Error(`the example names number ${number} of ${things.length}`);
  return thing;
}

/** The named thing; null for no name. Throws for a name that stands for nothing. */
function named<T>(things: ReadonlyMap<string, T>, name: string | null): T | null {
  if (name === null) return null;
  const thing = things.get(name);
  if (thing === undefined) throw new Error(`the example names an unknown «${name}»`);
  return thing;
}

/** All records of the example's project; every reference stays inside them. */
export function fillMap(
  said: Sample,
  language: ProjectLanguage,
  { newId, now }: NewProjectContext,
): readonly AnyRecord[] {
  const laid = layMap(said.plan, language, newId);
  const mapId = laid.map.id;
  const channels = new Map(
    withKeys(Object.entries(said.channels)).map(([[word, name], order]) => [
      word,
      makeRecord(channel, newId(), { name: name[language], order }),
    ]),
  );
  const departments = new Map(
    withKeys(Object.entries(said.departments)).map(([[word, { name, color }], order]) => [
      word,
      makeRecord(department, newId(), { name: name[language], color, order }),
    ]),
  );
  const walker = makeRecord(persona, newId(), {
    name: said.persona.name[language],
    about: said.persona.about[language],
    language: said.persona.language,
    order: onlyKey,
  });

  const touchpoints = withKeys(said.touchpoints).map(([answer, order], at) => {
    const step = numbered(laid.steps, at + 1);
    const answering = named(departments, answer.department);
    return makeRecord(touchpoint, newId(), {
      stepId: step.id,
      name: step.title,
      order,
      channelId: named(channels, answer.channel)?.id ?? null,
      departmentIds: answering === null ? [] : [answering.id],
      importance: answer.importance,
      actualMinutes: answer.minutes?.[0] ?? null,
      normMinutes: answer.minutes?.[1] ?? null,
    });
  });
  const ratings = said.touchpoints.flatMap(({ rated }, at) => {
    if (rated === null) return [];
    const [expectation, actual] = rated;
    const touchpointId = numbered(touchpoints, at + 1).id;
    return [makeRecord(rating, newId(), { touchpointId, respondent: walker.name, expectation, actual })];
  });

  const companySteps = withKeys(said.companySteps).map(([{ title, steps }, order]) => {
    const stepIds = idSet(steps.map((number) => numbered(laid.steps, number).id));
    return makeRecord(companyStep, newId(), { mapId, title: title[language], order, stepIds });
  });
  const met = new Set<Id>(
    said.companySteps.flatMap(({ steps }) => steps.map((number) => numbered(laid.steps, number).stageId)),
  );
  const tracked = new Set<Id>(said.trackedStages.map((number) => numbered(laid.stages, number).id));
  const contactAt = (id: Id): Stage['contact'] =>
    tracked.has(id) ? 'tracked' : met.has(id) ? 'contact' : 'none';

  const laneByKind = new Map<string, Id>(laid.lanes.map((lane) => [lane.kind, lane.id]));
  const notes = withKeys(said.notes).map(([{ lane, step, color, text }, order], at) =>
    makeRecord(note, newId(), {
      mapId,
      stageId: numbered(laid.steps, step).stageId,
      laneId: named(laneByKind, lane),
      order,
      text: text[language],
      color,
      code: codeOf(at + 1),
      touchpointIds: [numbered(touchpoints, step).id],
    }),
  );

  return [
    makeRecord(project, newId(), { title: said.title[language], language, createdAt: now }),
    ...departments.values(),
    ...channels.values(),
    walker,
    {
      ...laid.map,
      personaId: walker.id,
      goal: said.goal[language],
      scenario: said.scenario[language],
      lastCode: notes.length,
    },
    ...laid.phases,
    ...laid.stages.map((stage) => ({ ...stage, contact: contactAt(stage.id) })),
    ...laid.steps,
    ...laid.lanes,
    ...touchpoints,
    ...ratings,
    ...notes,
    ...withKeys(said.triggers).map(([{ kind, text }, order]) =>
      makeRecord(trigger, newId(), { mapId, kind, text: text[language], order }),
    ),
    ...companySteps,
  ];
}
