// Actions on the structure of the map. What is added stands beside what is selected, and is named at once.
import type { Id } from '#shared/base/id';
import type { Result } from '#shared/base/result';
import { addLane } from '#shared/change/commands/add-lane';
import { addStage } from '#shared/change/commands/add-stage';
import { addStep } from '#shared/change/commands/add-step';
import { groupStages } from '#shared/change/commands/group-stages';
import type { Diff } from '#shared/change/diff';
import type { ActionId } from '#shared/ipc/actions';
import { type MapStructure, mapStructure } from '#shared/model/map-structure';
import { partText } from '#shared/text/board-text';
import { addedIds } from '../../canvas/added-ids';
import { documentStore } from '../../state/document';
import { execute } from '../../state/execute';
import { select, sessionStore, startEditing } from '../../state/session';
import { onBoard } from '../window-state';
import type { Action } from './action';
import { addNoteHere } from './add-note-here';
import { selectedPart } from './selected';

interface Ground {
  readonly mapId: Id;
  readonly structure: MapStructure;
  /** The stage and lane of what is selected, else of the keyboard's cell. */
  readonly stageId: Id | null;
  readonly laneId: Id | null;
}

/** Where the person is on the map; null without one. */
function ground(): Ground | null {
  const { project, mapId } = documentStore.getState();
  if (mapId === null) return null;
  const { cell, selection } = sessionStore.getState();
  const [first] = selection;
  const note = first === undefined ? undefined : project.note.get(first);
  const part = selectedPart();
  const stageId = part?.type === 'stage' ? part.id : part?.type === 'step' ? part.stageId : null;
  return {
    mapId,
    structure: mapStructure(project, mapId),
    stageId: stageId ?? note?.stageId ?? cell?.stageId ?? null,
    laneId: (part?.type === 'lane' ? part.id : null) ?? note?.laneId ?? cell?.laneId ?? null,
  };
}

/** The one that follows in the row; null at its end, or without a place in it. */
const after = (row: readonly { readonly id: Id }[], id: Id | null): Id | null =>
  id === null ? null : (row[row.findIndex((other) => other.id === id) + 1]?.id ?? null);

/** Selects what was added and opens its name for typing. */
function nameAdded(added: Result<Diff>, field: 'name' | 'title'): void {
  const [id] = added.ok ? addedIds(added.value) : [];
  if (id === undefined) return;
  select([id]);
  startEditing({ id, field });
}

const newName = (part: keyof typeof partText): string =>
  partText[part][sessionStore.getState().preferences.language];

function newStage(): void {
  const here = ground();
  if (here === null) return;
  const beforeId = after(here.structure.stages, here.stageId);
  nameAdded(execute(addStage, { mapId: here.mapId, name: newName('newStage'), beforeId }), 'name');
}

function newStep(): void {
  const here = ground();
  const stageId = here?.stageId ?? here?.structure.stages.at(-1)?.id;
  if (here === null || stageId === undefined) return;
  const part = selectedPart();
  const beforeId = part?.type === 'step' ? after(here.structure.stepsOf.get(stageId) ?? [], part.id) : null;
  nameAdded(execute(addStep, { stageId, title: newName('newStep'), beforeId }), 'title');
}

function newLane(): void {
  const here = ground();
  if (here === null) return;
  const beforeId = after(here.structure.lanes, here.laneId);
  nameAdded(
    execute(addLane, { mapId: here.mapId, kind: 'free', name: newName('newLane'), beforeId }),
    'name',
  );
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
  nameAdded(execute(groupStages, { stageIds: selectedStages(), name: newName('newPhase') }), 'name');
}

export const structureActions = {
  'add-note': { enabled: onBoard, run: () => addNoteHere() },
  'add-stage': { enabled: onBoard, run: newStage },
  'add-step': { enabled: onBoard, run: newStep },
  'add-lane': { enabled: onBoard, run: newLane },
  'group-stages': { enabled: stagesAreSelected, run: newPhase },
} as const satisfies Partial<Record<ActionId, Action>>;
