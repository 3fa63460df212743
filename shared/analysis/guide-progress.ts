// How far a map is by the guide: what of each task the map itself shows, and what a person has ticked off.
import type { Id } from '../base/id';
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

const flag = (holds: boolean): Share => ({ have: holds ? 1 : 0, of: 1 });
const count = <T>(things: readonly T[], holds: (thing: T) => boolean): Share => ({
  have: things.filter(holds).length,
  of: things.length,
});

/** A name as the program gives it until a person does. */
const isFirstName = (name: string): boolean =>
  /^\s*$|^(?:новый |new )?(?:этап|stage|шаг|step)(?: \d+)?$/iu.test(name.trim());

function namedStages({ stages }: MapStructure): Share {
  const named = stages.filter(({ name }) => !isFirstName(name)).length;
  return { have: named, of: Math.max(fewestStages, stages.length) };
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
): Share {
  const speaking = lanes.filter(({ kind }) => kinds.includes(kind));
  return count(stageIds, (stageId) =>
    speaking.some((lane) => notesInCell(project, mapId, stageId, lane.id).length > 0),
  );
}

const seen: Readonly<Record<GuideTask, (ground: Ground) => Share | null>> = {
  goal: ({ project, mapId }) => flag((project.map.get(mapId)?.goal ?? '').trim() !== ''),
  persona: ({ project, mapId }) => {
    const id = project.map.get(mapId)?.personaId ?? null;
    return flag(id !== null && (project.persona.get(id)?.name ?? '').trim() !== '');
  },
  stages: namedStages,
  steps: ({ stages, stepsOf }) =>
    count(stages, ({ id }) => (stepsOf.get(id) ?? []).some(({ title }) => isOwn(title))),
  touchpoints: ({ project, steps }) => {
    const byStep = touchpointsByStep(project.touchpoint);
    return count(steps, ({ id }) => (byStep.get(id) ?? []).some(isPlaced));
  },
  ratings: ({ project, mapId }) => {
    const { touchpoints } = analyseMap(project, mapId);
    const rated = count([...touchpoints.values()], ({ gap }) => gap !== null);
    return { have: rated.have, of: Math.ceil(rated.of * ratedShare) };
  },
  emotion: () => null,
  'weak-spots': (ground) => spokenOf(ground, worstStages(ground, 5), ['pains', 'buts']),
  actions: (ground) => spokenOf(ground, worstStages(ground, worstActedOn), ['ideas', 'opportunities']),
};

/** The tasks of the guide in their order, for one map. */
export function guideProgress(project: Project, mapId: Id): readonly GuideTaskProgress[] {
  const ground: Ground = { ...mapStructure(project, mapId), project, mapId };
  const ticked = new Set<GuideTask>();
  for (const tick of project.guide_tick.values()) if (tick.mapId === mapId) ticked.add(tick.task);
  return guideTasks.map((task) => {
    const share = seen[task](ground);
    const isSeen = share !== null && share.of > 0 && share.have >= share.of;
    return { task, seen: share, ticked: ticked.has(task), done: isSeen || ticked.has(task) };
  });
}
