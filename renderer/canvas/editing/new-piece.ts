// What begins in a cell of a lane that holds pieces: a step of the company, named at once, a value being typed, or chosen
// pictures; the step that touchpoints need; and a trigger in the lane of triggers.
import type { Id } from '#shared/base/id';
import { addCompanyStep } from '#shared/change/commands/add-company-step';
import { addStep } from '#shared/change/commands/add-step';
import { addTrigger } from '#shared/change/commands/add-trigger';
import { companyStepAfter, stepToLink } from '#shared/model/company-place';
import { partText } from '#shared/text/board-text';
import { companyText, triggerText } from '#shared/text/side-text';
import { documentStore } from '../../state/document';
import { execute } from '../../state/execute';
import { focusCell, select, sessionStore } from '../../state/session';
import type { CellPlace } from '../../tools/intent';
import { addedIds } from '../added-ids';
import { revealItem } from '../camera-moves';
import { choosePictures } from '../pictures/choose-pictures';
import { startTyping } from './edit-at-end';

const language = () => sessionStore.getState().preferences.language;

/** Selects what was added and opens its name, all of it chosen; what was typed already takes its place. */
function nameAdded(ids: Iterable<Id>, typed: string, field: 'name' | 'title' = 'name'): void {
  const [id] = ids;
  if (id === undefined) return;
  select([id]);
  focusCell(null);
  startTyping(id, typed, { id, field });
  revealItem(id);
}

/** A step of the company linked to these customer steps, where it belongs in the process. */
export function newCompanyStep(stepIds: readonly Id[], typed = ''): void {
  const { project, mapId } = documentStore.getState();
  if (mapId === null) return;
  const title = typed === '' ? companyText.newCompanyStep[language()] : '';
  const beforeId = companyStepAfter(project, mapId, stepIds);
  const added = execute(addCompanyStep, { mapId, title, stepIds, beforeId });
  if (added.ok) nameAdded(addedIds(added.value), typed);
}

export function newTrigger(beforeId: Id | null = null): void {
  const { mapId } = documentStore.getState();
  if (mapId === null) return;
  const text = triggerText.newTrigger[language()];
  const added = execute(addTrigger, { mapId, kind: 'other', text, beforeId });
  if (added.ok) nameAdded(addedIds(added.value), '');
}

/** Touchpoints stand below steps: a stage without any gets its first. */
function newFirstStep(stageId: Id, typed: string): void {
  const { step } = documentStore.getState().project;
  for (const { stageId: of } of step.values()) if (of === stageId) return;
  const title = typed === '' ? partText.newStep[language()] : '';
  const added = execute(addStep, { stageId, title, beforeId: null });
  if (added.ok) nameAdded(addedIds(added.value), typed, 'title');
}

/** Begins what the lane of the cell holds; nothing in other cells. */
export function newPiece({ stageId, laneId }: CellPlace, typed: string): void {
  const { project, mapId } = documentStore.getState();
  const kind = laneId === null ? undefined : project.lane.get(laneId)?.kind;
  if (mapId === null || stageId === null || laneId === null) return;
  if (kind === 'company') newCompanyStep(stepToLink(project, mapId, stageId), typed);
  else if (kind === 'images' && typed === '') void choosePictures();
  else if (kind === 'touchpoints') newFirstStep(stageId, typed);
  else if (kind === 'metrics') startTyping(laneId, typed, { id: laneId, field: 'value', stageId });
}
