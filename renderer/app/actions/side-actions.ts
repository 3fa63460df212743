// Actions on the two sides of the map: whose eyes it is seen through, the company's process, contacts of stages, blueprint
// lines, metrics and triggers.
import type { Id } from '#shared/base/id';
import { setLineBelow } from '#shared/change/commands/set-line-below';
import { setStageContact } from '#shared/change/commands/set-stage-contact';
import { turnIntoTriggers } from '#shared/change/commands/turn-into-triggers';
import type { ActionId } from '#shared/ipc/actions';
import { stepToLink } from '#shared/model/company-place';
import { triggersOf } from '#shared/model/map-lists';
import type { Lane, LaneLine } from '#shared/model/records/lane';
import type { StageContact } from '#shared/model/records/stage';
import type { Side } from '#shared/model/sides';
import { sideText } from '#shared/text/side-text';
import { newCompanyStep, newTrigger } from '../../canvas/editing/new-piece';
import { type BarPopover, openBarPopover } from '../../state/bar-popover';
import { documentStore } from '../../state/document';
import { execute } from '../../state/execute';
import { select, sessionStore, showSide } from '../../state/session';
import { announce } from '../../ui/announce';
import { onBoard } from '../window-state';
import type { Action } from './action';
import { selectedNotes, selectedPart, selectedPiece } from './selected';

function look(side: Side): void {
  showSide(side);
  const { language } = sessionStore.getState().preferences;
  announce(sideText.seenAs[language](sideText[side][language]));
}

const looking = (side: Side): Action => ({ enabled: onBoard, whileTyping: true, run: () => look(side) });

/** The selected stages, else that of the selected step. */
function stagesHere(): Id[] {
  const { stage } = documentStore.getState().project;
  const part = selectedPart();
  if (part?.type === 'step') return [part.stageId];
  return [...sessionStore.getState().selection].filter((id) => stage.has(id));
}

const contacting = (contact: StageContact): Action => ({
  enabled: () => onBoard() && stagesHere().length > 0,
  run: () => void execute(setStageContact, { ids: stagesHere(), contact }),
});

function laneHere(): Lane | null {
  const { project } = documentStore.getState();
  const part = selectedPart();
  if (part?.type === 'lane') return part;
  const { cell } = sessionStore.getState();
  const [note] = selectedNotes();
  return project.lane.get(note?.laneId ?? cell?.laneId ?? '') ?? null;
}

const drawing = (line: LaneLine): Action => ({
  enabled: () => onBoard() && laneHere() !== null,
  run: () => {
    const lane = laneHere();
    if (lane !== null) execute(setLineBelow, { id: lane.id, line });
  },
});

/** Linked to the selected customer steps, or to the step of the keyboard's stage that most needs it. */
function addCompanyStepHere(): void {
  const { project, mapId } = documentStore.getState();
  const { selection, cell } = sessionStore.getState();
  if (mapId === null) return;
  const steps = [...selection].filter((id) => project.step.has(id));
  const piece = selectedPiece();
  // Beside a step of the company stands one of the same place.
  const own = piece?.type === 'company_step' ? piece.stepIds : steps;
  const stageId = stagesHere()[0] ?? selectedNotes()[0]?.stageId ?? cell?.stageId ?? null;
  newCompanyStep(own.length > 0 || stageId === null ? own : stepToLink(project, mapId, stageId));
}

/** After the selected trigger, else at the end. */
function addTriggerHere(): void {
  const { project, mapId } = documentStore.getState();
  if (mapId === null) return;
  const piece = selectedPiece();
  const all = triggersOf(project, mapId);
  const next = piece?.type === 'trigger' ? all[all.findIndex(({ id }) => id === piece.id) + 1] : undefined;
  newTrigger(next?.id ?? null);
}

const opening = (popover: BarPopover): Action => ({
  enabled: () => onBoard() && selectedPiece()?.type === 'company_step',
  run: () => openBarPopover(popover),
});

const withNotes = (): boolean => onBoard() && selectedNotes().length > 0;

export const sideActions = {
  'side-both': looking('both'),
  'side-customer': looking('customer'),
  'side-company': looking('company'),
  'add-company-step': { enabled: onBoard, run: addCompanyStepHere },
  'link-company-step': opening('links'),
  'company-step-minutes': opening('minutes'),
  'company-step-departments': opening('departments'),
  'add-trigger': { enabled: onBoard, run: addTriggerHere },
  'turn-into-triggers': {
    enabled: withNotes,
    run: () => void execute(turnIntoTriggers, { ids: selectedNotes().map(({ id }) => id) }),
  },
  'lane-unit': {
    enabled: () => onBoard() && laneHere()?.kind === 'metrics',
    run: () => {
      const lane = laneHere();
      if (lane === null) return;
      select([lane.id]);
      openBarPopover('unit');
    },
  },
  'contact-none': contacting('none'),
  'contact-some': contacting('contact'),
  'contact-tracked': contacting('tracked'),
  'line-none': drawing('none'),
  'line-interaction': drawing('interaction'),
  'line-visibility': drawing('visibility'),
  'line-internal': drawing('internal-interaction'),
} as const satisfies Partial<Record<ActionId, Action>>;
