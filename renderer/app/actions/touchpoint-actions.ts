// Actions on touchpoints: add one, edit those selected beside the board, and choose all that have something in common.
import type { Id } from '#shared/base/id';
import type { ActionId } from '#shared/ipc/actions';
import { slotParts } from '#shared/layout/board/step-slots';
import { mapStructure } from '#shared/model/map-structure';
import type { Touchpoint } from '#shared/model/records/touchpoint';
import { touchpointsOfMap, touchpointsOfStep } from '#shared/model/touchpoints';
import { addTouchpointTo } from '../../canvas/touchpoints/add-touchpoint-to';
import { documentStore } from '../../state/document';
import { focusCell, select, sessionStore } from '../../state/session';
import { openTouchpointPanel } from '../../state/touchpoint-panel';
import { openDialog } from '../dialogs';
import { onBoard } from '../window-state';
import type { Action } from './action';
import { selectedPart } from './selected';

/** The touchpoints of the shown map, as the customer meets them. */
function onMap(): readonly Touchpoint[] {
  const { project, mapId } = documentStore.getState();
  return mapId === null ? [] : touchpointsOfMap(project, mapId);
}

const selected = (): readonly Touchpoint[] => {
  const { selection } = sessionStore.getState();
  return onMap().filter(({ id }) => selection.has(id));
};

/** The steps of what is selected: touchpoints, places of steps, a step, stages or a phase; else of the keyboard's cell. */
function stepsHere(): readonly Id[] {
  const { project, mapId } = documentStore.getState();
  if (mapId === null) return [];
  const { selection, cell } = sessionStore.getState();
  const part = selectedPart();
  if (part?.type === 'step') return [part.id];
  const touchpoints = selected();
  if (touchpoints.length > 0) return touchpoints.map(({ stepId }) => stepId);
  const slots = [...selection].flatMap((id) => slotParts(id)?.stepId ?? []);
  if (slots.length > 0) return slots;
  const { stages, stepsOf } = mapStructure(project, mapId);
  return stages
    .filter(
      ({ id, phaseId }) =>
        selection.has(id) || (phaseId !== null && selection.has(phaseId)) || id === cell?.stageId,
    )
    .flatMap(({ id }) => stepsOf.get(id)?.map((step) => step.id) ?? []);
}

/** The stages of those steps, all of each. */
function stepsOfStagesHere(): readonly Id[] {
  const { step } = documentStore.getState().project;
  const stages = new Set(stepsHere().map((id) => step.get(id)?.stageId));
  return [...step.values()].filter(({ stageId }) => stages.has(stageId)).map(({ id }) => id);
}

function choose(fits: (touchpoint: Touchpoint) => boolean): void {
  const ids = onMap()
    .filter(fits)
    .map(({ id }) => id);
  // Where nothing was found the selection stays as it is.
  if (ids.length === 0) return;
  select(ids);
  focusCell(null);
}

const ofSteps = (steps: readonly Id[]) => {
  const ids = new Set(steps);
  return ({ stepId }: Touchpoint): boolean => ids.has(stepId);
};

function chooseOfSameChannel(): void {
  const channels = new Set(selected().map(({ channelId }) => channelId));
  choose(({ channelId }) => channels.has(channelId));
}

/** With any of the departments of those selected; those without one are alike as well. */
function chooseOfSameDepartment(): void {
  const touchpoints = selected();
  const departments = new Set(touchpoints.flatMap(({ departmentIds }) => departmentIds));
  const withoutToo = touchpoints.some(({ departmentIds }) => departmentIds.length === 0);
  choose(
    ({ departmentIds }) =>
      departmentIds.some((id) => departments.has(id)) || (withoutToo && departmentIds.length === 0),
  );
}

/** After the last selected of its step, else at the end of the last step here; its panel is opened to describe it. */
function add(): void {
  const { project } = documentStore.getState();
  const last = selected().at(-1);
  const stepId = last?.stepId ?? stepsHere().at(-1);
  if (stepId === undefined) return;
  const row = touchpointsOfStep(project, stepId);
  const beforeId = last === undefined ? null : (row[row.indexOf(last) + 1]?.id ?? null);
  addTouchpointTo(stepId, beforeId);
}

/** Those selected, else all of what is selected. */
function edit(): void {
  if (selected().length === 0) choose(ofSteps(stepsHere()));
  openTouchpointPanel();
}

const withStep = (): boolean => onBoard() && stepsHere().length > 0;
const withTouchpoint = (): boolean => {
  const [first] = sessionStore.getState().selection;
  return onBoard() && first !== undefined && documentStore.getState().project.touchpoint.has(first);
};

export const touchpointActions = {
  'add-touchpoint': { enabled: withStep, run: add },
  'edit-touchpoint': { enabled: onBoard, run: edit },
  'select-touchpoints': { enabled: onBoard, run: () => choose(() => true) },
  'select-touchpoints-in-step': { enabled: withStep, run: () => choose(ofSteps(stepsHere())) },
  'select-touchpoints-in-stage': { enabled: withStep, run: () => choose(ofSteps(stepsOfStagesHere())) },
  'select-touchpoints-same-department': { enabled: withTouchpoint, run: chooseOfSameDepartment },
  'select-touchpoints-same-channel': { enabled: withTouchpoint, run: chooseOfSameChannel },
  departments: { enabled: onBoard, whileTyping: true, run: () => openDialog('departments') },
  channels: { enabled: onBoard, whileTyping: true, run: () => openDialog('channels') },
} as const satisfies Partial<Record<ActionId, Action>>;
