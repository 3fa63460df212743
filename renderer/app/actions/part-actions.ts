// Actions on the parts of a map: fold, split, merge, gather in phases, change the kind of a lane, lock the structure.
import { changeLaneKind } from '#shared/change/commands/change-lane-kind';
import { foldParts } from '#shared/change/commands/fold-parts';
import { lockStructure } from '#shared/change/commands/lock-structure';
import { mergeStages } from '#shared/change/commands/merge-stages';
import { mergeSteps } from '#shared/change/commands/merge-steps';
import { putStageInPhase } from '#shared/change/commands/put-stage-in-phase';
import { splitStage } from '#shared/change/commands/split-stage';
import { splitStep } from '#shared/change/commands/split-step';
import { ungroupPhase } from '#shared/change/commands/ungroup-phase';
import type { ActionId } from '#shared/ipc/actions';
import type { Foldable } from '#shared/model/folded';
import { mapStructure } from '#shared/model/map-structure';
import { projectRecord } from '#shared/model/project';
import { holdsNotes, type LaneKind } from '#shared/model/records/lane';
import type { Stage } from '#shared/model/records/stage';
import type { Step } from '#shared/model/records/step';
import { partText } from '#shared/text/board-text';
import { revealItem } from '../../canvas/camera-moves';
import { documentStore } from '../../state/document';
import { execute } from '../../state/execute';
import { say, sessionStore } from '../../state/session';
import { following } from '../ground';
import { askLaneKind } from '../lane-kind';
import { nameAdded, newName } from '../name-added';
import { onBoard } from '../window-state';
import type { Action } from './action';
import { selectedPart } from './selected';

const structureNow = () => {
  const { project, mapId } = documentStore.getState();
  return mapStructure(project, mapId ?? '');
};

/** The selected stages, phases and lanes; of a step its stage. */
function selectedFoldables(): Foldable[] {
  const { stage, phase, lane, step } = documentStore.getState().project;
  return [...sessionStore.getState().selection].flatMap(
    (id) => stage.get(id) ?? phase.get(id) ?? lane.get(id) ?? stage.get(step.get(id)?.stageId ?? '') ?? [],
  );
}

function fold(): void {
  const parts = selectedFoldables();
  const [first] = parts;
  if (first === undefined) return;
  const ids = [...new Set(parts.map(({ id }) => id))];
  const done = execute(foldParts, { ids, folded: parts.some((part) => !part.folded) });
  if (done.ok) revealItem(first.id);
}

/** The phases, and the stages in none. Lanes stay: folded too they would leave nothing to read. */
function foldableColumns(): Foldable[] {
  return structureNow().phaseRuns.flatMap(({ phase, stages }): readonly Foldable[] =>
    phase === null ? stages : [phase],
  );
}

function allFolded(): Foldable[] {
  const { phaseRuns, stages, lanes } = structureNow();
  const phases = new Set(phaseRuns.flatMap(({ phase }) => phase ?? []));
  return [...phases, ...stages, ...lanes].filter(({ folded }) => folded);
}

const foldEach = (parts: readonly Foldable[], folded: boolean) =>
  execute(foldParts, { ids: [...new Set(parts.map(({ id }) => id))], folded });

const part = () => (onBoard() ? selectedPart() : null);
const step = (): Step | null => {
  const selected = part();
  return selected?.type === 'step' ? selected : null;
};
const stage = (): Stage | null => {
  const selected = part();
  return selected?.type === 'stage' ? selected : null;
};

function splitStageHere(): void {
  const at = step();
  if (at !== null) nameAdded(execute(splitStage, { stepId: at.id, name: newName('newStage') }), 'stage');
}

/** The touchpoint at which the selection splits its step; null where it splits none. */
function selectedTouchpoint() {
  const [only, ...others] = sessionStore.getState().selection;
  if (only === undefined || others.length > 0 || !onBoard()) return null;
  return documentStore.getState().project.touchpoint.get(only) ?? null;
}

function splitStepHere(): void {
  const touchpoint = selectedTouchpoint();
  const id = touchpoint?.stepId ?? step()?.id;
  if (id === undefined) return;
  const args = { id, touchpointId: touchpoint?.id ?? null, title: newName('newStep') };
  nameAdded(execute(splitStep, args), 'step');
}

/** What follows the selected stage or step and could be merged with it; null for none. */
function next(): string | null {
  const selected = part();
  if (selected?.type !== 'stage' && selected?.type !== 'step') return null;
  const { stages, stepsOf } = structureNow();
  return following(selected.type === 'stage' ? stages : (stepsOf.get(selected.stageId) ?? []), selected.id);
}

function mergeNext(): void {
  const selected = part();
  if (selected?.type === 'stage') execute(mergeStages, { id: selected.id });
  else if (selected?.type === 'step') execute(mergeSteps, { id: selected.id });
}

/** The phase beside the selected stage: that on its left first; null where there is none. */
function phaseBeside(): string | null {
  const selected = stage();
  if (selected === null) return null;
  const { stages } = structureNow();
  const at = stages.findIndex(({ id }) => id === selected.id);
  const beside = [stages[at - 1], stages[at + 1]].map((one) => one?.phaseId ?? null);
  return beside.find((phaseId) => phaseId !== null && phaseId !== selected.phaseId) ?? null;
}

const joinPhase = (): void => {
  const [selected, phaseId] = [stage(), phaseBeside()];
  if (selected !== null && phaseId !== null) execute(putStageInPhase, { id: selected.id, phaseId });
};

const leavePhase = (): void => {
  const selected = stage();
  if (selected !== null) execute(putStageInPhase, { id: selected.id, phaseId: null });
};

function ungroup(): void {
  const selected = part();
  if (selected?.type === 'phase') execute(ungroupPhase, { id: selected.id });
}

function noteLane() {
  const selected = part();
  return selected?.type === 'lane' && holdsNotes(selected.kind) ? selected : null;
}

/** Makes the lane one of another kind. */
export const turnLane = (id: string, kind: LaneKind) => execute(changeLaneKind, { id, kind });

/** The lock is seen on no part of the board: it is said. */
function toggleLock(): void {
  const locked = !projectRecord(documentStore.getState().project).structureLocked;
  execute(lockStructure, { locked });
  const { language } = sessionStore.getState().preferences;
  say({ tone: 'info', text: partText[locked ? 'structureLocked' : 'structureUnlocked'][language] });
}

export const partActions = {
  fold: { enabled: () => onBoard() && selectedFoldables().length > 0, run: fold },
  'fold-all': {
    enabled: () => onBoard() && foldableColumns().some(({ folded }) => !folded),
    run: () => void foldEach(foldableColumns(), true),
  },
  'unfold-all': {
    enabled: () => onBoard() && allFolded().length > 0,
    run: () => void foldEach(allFolded(), false),
  },
  'split-stage': { enabled: () => step() !== null, run: splitStageHere },
  'split-step': { enabled: () => step() !== null || selectedTouchpoint() !== null, run: splitStepHere },
  'merge-next': { enabled: () => next() !== null, run: mergeNext },
  'join-phase': { enabled: () => phaseBeside() !== null, run: joinPhase },
  'leave-phase': { enabled: () => (stage()?.phaseId ?? null) !== null, run: leavePhase },
  'ungroup-phase': { enabled: () => part()?.type === 'phase', run: ungroup },
  'lane-kind': { enabled: () => noteLane() !== null, run: () => askLaneKind(noteLane()?.id ?? null) },
  'lock-structure': { enabled: onBoard, run: toggleLock },
} as const satisfies Partial<Record<ActionId, Action>>;
