// How far a map is by the guide: what of each task the map itself shows, and what a person has ticked off.
import type { Id } from '../base/id';
import { remembering } from '../base/remembering';
import { touchpointsByStep } from '../model/grouped-tables';
import { type MapStructure, mapStructure, notesInCell } from '../model/map-structure';
import type { Project } from '../model/project';
import { type GuideTask, guideTasks } from '../model/records/guide-tick';
import type { LaneKind } from '../model/records/lane';
import type { Touchpoint } from '../model/records/touchpoint';
import { fromOutside } from './first-person/from-outside';
import { analyseMap } from './map-analysis';

/** So much of so much is there. */
export interface Share {
  readonly have: number;
  readonly of: number;
}

export interface GuideTaskProgress {
  readonly task: GuideTask;
  /** What the map shows; null where it cannot show anything. */
  readonly seen: Share | null;
  /** The first stage or step where something is missing. */
  readonly missing: Id | null;
  readonly ticked: boolean;
  /** Seen in full, or ticked. */
  readonly done: boolean;
}

/** A map of fewer stages is no journey yet. */
const fewestStages = 3;
/** Of the touchpoints, at least this share is rated. */
const ratedShare = 0.8;
/** Ideas are asked for at the stages of so many of the worst touchpoints. */
const worstActedOn = 3;

interface Seen extends Share {
  readonly missing: Id | null;
}

const whole = (holds: boolean): Seen => ({ have: holds ? 1 : 0, of: 1, missing: null });

/** Of things that stand at a stage or step each. */
function count<T>(things: readonly T[], placeOf: (thing: T) => Id, holds: (thing: T) => boolean): Seen {
  const lacking = things.filter((thing) => !holds(thing));
  const [first] = lacking;
  return {
    have: things.length - lacking.length,
    of: things.length,
    missing: first === undefined ? null : placeOf(first),
  };
}
const ownId = ({ id }: { readonly id: Id }): Id => id;

/** A name as the program gives it until a person does. */
const isFirstName = (name: string): boolean =>
  /^\s*$|^(?:новый |new )?(?:этап|stage|шаг|step)(?: \d+)?$/iu.test(name.trim());

function namedStages({ stages }: MapStructure): Seen {
  const named = count(stages, ownId, ({ name }) => !isFirstName(name));
  return { ...named, of: Math.max(fewestStages, stages.length) };
}

const isOwn = (title: string): boolean => !isFirstName(title) && fromOutside(title) === null;

const isPlaced = ({ channelId, departmentIds }: Touchpoint): boolean =>
  channelId !== null && departmentIds.length > 0;

interface Ground extends MapStructure {
  readonly project: Project;
  readonly mapId: Id;
}

/** The stages of the worst touchpoints, the worst first, each once. */
function worstStages({ project, mapId }: Ground, most: number): Id[] {
  const stages = analyseMap(project, mapId)
    .painTop.slice(0, most)
    .flatMap(({ touchpoint }) => project.step.get(touchpoint.stepId)?.stageId ?? []);
  return [...new Set(stages)];
}

/** At how many of the stages a lane of one of the kinds says something. */
function spokenOf(
  { project, mapId, lanes }: Ground,
  stageIds: readonly Id[],
  kinds: readonly LaneKind[],
): Seen {
  const speaking = lanes.filter(({ kind }) => kinds.includes(kind));
  return count(
    stageIds,
    (stageId) => stageId,
    (stageId) => speaking.some((lane) => notesInCell(project, mapId, stageId, lane.id).length > 0),
  );
}

const seen: Readonly<Record<GuideTask, (ground: Ground) => Seen | null>> = {
  goal: ({ project, mapId }) => whole((project.map.get(mapId)?.goal ?? '').trim() !== ''),
  persona: ({ project, mapId }) => {
    const id = project.map.get(mapId)?.personaId ?? null;
    return whole(id !== null && (project.persona.get(id)?.name ?? '').trim() !== '');
  },
  stages: namedStages,
  steps: ({ stages, stepsOf }) =>
    count(stages, ownId, ({ id }) => (stepsOf.get(id) ?? []).some(({ title }) => isOwn(title))),
  touchpoints: ({ project, steps }) => {
    const byStep = touchpointsByStep(project.touchpoint);
    return count(steps, ownId, ({ id }) => (byStep.get(id) ?? []).some(isPlaced));
  },
  ratings: ({ project, mapId }) => {
    const { touchpoints } = analyseMap(project, mapId);
    const rated = count(
      [...touchpoints.values()],
      ({ touchpoint }) => touchpoint.stepId,
      ({ gap }) => gap !== null,
    );
    return { ...rated, of: Math.ceil(rated.of * ratedShare) };
  },
  emotion: () => null,
  'weak-spots': (ground) => spokenOf(ground, worstStages(ground, 5), ['pains', 'buts']),
  actions: (ground) => spokenOf(ground, worstStages(ground, worstActedOn), ['ideas', 'opportunities']),
};

function progress(project: Project, mapId: Id): readonly GuideTaskProgress[] {
  const ground: Ground = { ...mapStructure(project, mapId), project, mapId };
  const ticked = new Set<GuideTask>();
  for (const tick of project.guide_tick.values()) if (tick.mapId === mapId) ticked.add(tick.task);
  return guideTasks.map((task) => {
    const shown = seen[task](ground);
    const isSeen = shown !== null && shown.of > 0 && shown.have >= shown.of;
    return {
      task,
      seen: shown === null ? null : { have: Math.min(shown.have, shown.of), of: shown.of },
      missing: isSeen ? null : (shown?.missing ?? null),
      ticked: ticked.has(task),
      done: isSeen || ticked.has(task),
    };
  });
}

/** The tasks of the guide in their order, for one map. While the project is the same, so is the answer. */
export const guideProgress = remembering(progress);
