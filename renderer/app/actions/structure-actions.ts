// Actions that add to the structure of the map. What is added stands beside what is selected, and is named at once.
import type { Id } from '#shared/base/id';
import { addLane } from '#shared/change/commands/add-lane';
import { addStage } from '#shared/change/commands/add-stage';
import { addStep } from '#shared/change/commands/add-step';
import { groupStages } from '#shared/change/commands/group-stages';
import type { ActionId, LaneActionId } from '#shared/ipc/actions';
import { projectRecord } from '#shared/model/project';
import { type LaneKind, laneKinds } from '#shared/model/records/lane';
import { laneNames } from '#shared/model/templates/lane-names';
import { documentStore } from '../../state/document';
import { execute } from '../../state/execute';
import { sessionStore } from '../../state/session';
import { following, ground } from '../ground';
import { askLaneKind } from '../lane-kind';
import { nameAdded, newName } from '../name-added';
import { onBoard } from '../window-state';
import type { Action } from './action';
import { addNoteHere } from './add-note-here';
import { selectedPart } from './selected';

function newStage(): void {
  const here = ground();
  if (here === null) return;
  const beforeId = following(here.structure.stages, here.stageId);
  nameAdded(execute(addStage, { mapId: here.mapId, name: newName('newStage'), beforeId }), 'stage');
}

function newStep(): void {
  const here = ground();
  const stageId = here?.stageId ?? here?.structure.stages.at(-1)?.id;
  if (here === null || stageId === undefined) return;
  const part = selectedPart();
  const beforeId =
    part?.type === 'step' ? following(here.structure.stepsOf.get(stageId) ?? [], part.id) : null;
  nameAdded(execute(addStep, { stageId, title: newName('newStep'), beforeId }), 'step');
}

/** A lane of the kind, below the one where the person is, with the name of the kind. */
export function newLane(kind: LaneKind): void {
  const here = ground();
  if (here === null) return;
  const name = laneNames[kind][projectRecord(documentStore.getState().project).language];
  const beforeId = following(here.structure.lanes, here.laneId);
  nameAdded(execute(addLane, { mapId: here.mapId, kind, name, beforeId }), 'lane');
}

/** The stages that are selected, one or several. */
function selectedStages(): Id[] {
  const { stage } = documentStore.getState().project;
  return [...sessionStore.getState().selection].filter((id) => stage.has(id));
}

/** Asked at every step of the camera, so it looks at one: a selection is of one kind. */
function stagesAreSelected(): boolean {
  const [first] = sessionStore.getState().selection;
  return onBoard() && first !== undefined && documentStore.getState().project.stage.has(first);
}

function newPhase(): void {
  nameAdded(execute(groupStages, { stageIds: selectedStages(), name: newName('newPhase') }), 'phase');
}

/** Each adds a lane of its kind at once. */
const laneActions = Object.fromEntries(
  laneKinds.map((kind) => [`add-lane-${kind}`, { enabled: onBoard, run: () => newLane(kind) }]),
) as unknown as Readonly<Record<LaneActionId, Action>>;

export const structureActions = {
  'add-note': { enabled: onBoard, run: () => addNoteHere() },
  'add-stage': { enabled: onBoard, run: newStage },
  'add-step': { enabled: onBoard, run: newStep },
  'add-lane': { enabled: onBoard, run: () => askLaneKind(null) },
  'group-stages': { enabled: stagesAreSelected, run: newPhase },
  ...laneActions,
} as const satisfies Partial<Record<ActionId, Action>>;
