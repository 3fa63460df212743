// What a click and a double click do on each kind of thing on the board.
import type { Id } from '#shared/base/id';
import { foldParts } from '#shared/change/commands/fold-parts';
import type { Hit } from '#shared/layout/board';
import { currentBoard } from '../../state/board';
import { documentStore } from '../../state/document';
import { execute } from '../../state/execute';
import { focusCell, select, startEditing } from '../../state/session';
import type { CellPlace } from '../../tools/intent';
import { samePlace } from '../../tools/keys/place';
import { editAtEnd } from '../editing/edit-at-end';
import { editLying, editNote } from '../editing/edit-note';
import { newNote } from '../editing/new-note';
import { newPiece, newTrigger } from '../editing/new-piece';
import { addTouchpointTo } from '../touchpoints/add-touchpoint-to';

/** A click on something that is no note and no connector. */
export function pressHit(hit: Hit): void {
  switch (hit.kind) {
    case 'cell':
      select([]);
      focusCell({ stageId: hit.stageId, laneId: hit.laneId });
      break;
    case 'blank':
      fillBlank(hit);
      break;
    case 'parking':
      select([]);
      focusCell({ stageId: null, laneId: null });
      break;
    case 'free':
      select([]);
      focusCell(null);
      break;
    case 'stage':
    case 'step':
    case 'lane':
    case 'phase':
    case 'map':
    case 'company-step':
    case 'metric':
    case 'trigger':
    case 'picture':
    case 'slot':
      focusCell(null);
      select([hit.id]);
      break;
    case 'note':
    case 'touchpoint':
    case 'lying':
    case 'connector':
      throw new Error('a click on a note, card or connector, or on what lies freely, is a selection');
  }
}

/** The first piece of an empty place; the next trigger. */
function fillBlank({ stageId, laneId, stepId }: Extract<Hit, { kind: 'blank' }>): void {
  const { lane } = documentStore.getState().project;
  if (stepId !== null) addTouchpointTo(stepId);
  else if (lane.get(laneId)?.kind === 'triggers') newTrigger();
  else newPiece({ stageId, laneId }, '');
}

/** What is folded has no name to type in at hand: a double click opens it. */
function unfolds({ kind, id }: Extract<Hit, { id: Id }>): boolean {
  const { stage, phase, lane } = documentStore.getState().project;
  const part = stage.get(id) ?? phase.get(id) ?? lane.get(id);
  return kind !== 'step' && part?.folded === true;
}

/** A double click. */
export function editHit(hit: Hit): void {
  if (hit.kind === 'note') editNote(hit.id);
  else if (hit.kind === 'connector') startEditing({ id: hit.id, field: 'label' });
  else if (hit.kind === 'cell') beginIn({ stageId: hit.stageId, laneId: hit.laneId });
  else if (hit.kind === 'parking') newNote({ stageId: null, laneId: null }, { text: '' });
  else if (hit.kind === 'lying') editLying(hit.id);
  else if (hit.kind === 'touchpoint') editAtEnd(hit.id, '');
  else if (hit.kind === 'slot') beginInSlot(hit.id);
  else if (hit.kind === 'free') select([]);
  // Its first click has filled it, or asks with what.
  else if (hit.kind === 'blank') return;
  else if (unfolds(hit)) execute(foldParts, { ids: [hit.id], folded: false });
  else if (hit.kind === 'metric') startEditing({ id: hit.id, field: 'value' });
  else startEditing({ id: hit.id, field: hit.kind === 'step' ? 'title' : 'name' });
}

/** A note, or in a lane of pieces what that lane holds. */
function beginIn(cell: CellPlace): void {
  if (currentBoard().layout.pieceCells.some((one) => samePlace(one, cell))) newPiece(cell, '');
  else newNote(cell, { text: '' });
}

/** The first touchpoint of a step; a point of a curve is only moved. */
function beginInSlot(id: Id): void {
  const slot = currentBoard().layout.pieces.get(id);
  if (slot?.kind === 'slot' && slot.of === 'touchpoint') addTouchpointTo(slot.stepId);
}
