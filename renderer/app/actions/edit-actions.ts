// Actions on what is selected.
import type { Id } from '#shared/base/id';
import { duplicateNotes } from '#shared/change/commands/duplicate-notes';
import { duplicateTouchpoints } from '#shared/change/commands/duplicate-touchpoints';
import { moveNotes } from '#shared/change/commands/move-notes';
import type { ActionId } from '#shared/ipc/actions';
import { boardText } from '#shared/text/board-text';
import { addedIds, addedTouchpoints } from '../../canvas/added-ids';
import { editAtEnd } from '../../canvas/editing/edit-at-end';
import { editLying, editNote } from '../../canvas/editing/edit-note';
import { removeSelected } from '../../canvas/gestures/remove-selected';
import { jumpToItem } from '../../canvas/jump';
import { inReadingOrder } from '../../canvas/reading-order';
import { currentBoard } from '../../state/board';
import { documentStore } from '../../state/document';
import { execute } from '../../state/execute';
import { say, select, sessionStore, startEditing } from '../../state/session';
import { onBoard } from '../window-state';
import type { Action } from './action';
import { copySelection, cutSelection, pasteHere } from './clipboard-actions';
import { copyPicture } from './copy-picture';
import { selectedConnectors, selectedNotes, selectedPart, selectedThings, withThings } from './selected';

const noteIds = (): Id[] => selectedNotes().map((note) => note.id);
const withSelection = (): boolean => onBoard() && sessionStore.getState().selection.size > 0;

/** Asked at every step of the camera, so it looks at one. */
function withNotes(): boolean {
  const [first] = sessionStore.getState().selection;
  return onBoard() && first !== undefined && documentStore.getState().project.note.has(first);
}

/** Asked at every step of the camera, so it looks at one. */
function withTouchpoints(): boolean {
  const [first] = sessionStore.getState().selection;
  return onBoard() && first !== undefined && documentStore.getState().project.touchpoint.has(first);
}

function duplicate(): void {
  if (withTouchpoints()) {
    const ids = inReadingOrder(currentBoard().layout, sessionStore.getState().selection);
    const cards = execute(duplicateTouchpoints, { ids });
    if (cards.ok) select(addedTouchpoints(cards.value));
    return;
  }
  const copies = execute(duplicateNotes, { ids: [...noteIds(), ...selectedThings().map(({ id }) => id)] });
  if (copies.ok) select(addedIds(copies.value));
}

function renameSelected(): void {
  const part = selectedPart();
  const [noteId] = noteIds();
  const [first] = sessionStore.getState().selection;
  if (part !== null) startEditing({ id: part.id, field: part.type === 'step' ? 'title' : 'name' });
  else if (noteId !== undefined) editNote(noteId);
  else if (first !== undefined && currentBoard().layout.pieces.has(first)) editAtEnd(first, '');
  else if (selectedConnectors()[0]?.id === first && first !== undefined)
    startEditing({ id: first, field: 'label' });
  else if (first !== undefined && withThings()) editLying(first);
  else if (first !== undefined && first === documentStore.getState().mapId)
    startEditing({ id: first, field: 'name' });
}

/** The parking lot is mostly out of view: who has sent notes there is told, and may look. */
function toParking(): void {
  const ids = noteIds();
  const parked = execute(moveNotes, { ids, stageId: null, laneId: null, beforeId: null });
  const [first] = ids;
  if (!parked.ok || first === undefined) return;
  const { language } = sessionStore.getState().preferences;
  say({
    tone: 'info',
    text: boardText.parked[language](ids.length),
    actionLabel: boardText.showParked[language],
    action: () => jumpToItem(first),
  });
}

export const editActions = {
  cut: { enabled: withNotes, native: true, run: cutSelection },
  copy: { enabled: withNotes, native: true, run: copySelection },
  paste: { enabled: onBoard, native: true, run: pasteHere },
  duplicate: {
    enabled: () => withNotes() || withTouchpoints() || (onBoard() && withThings()),
    run: duplicate,
  },
  delete: { enabled: withSelection, run: removeSelected },
  'copy-picture': { enabled: withSelection, run: copyPicture },
  'rename-item': { enabled: withSelection, run: renameSelected },
  'to-parking': { enabled: withNotes, run: toParking },
} as const satisfies Partial<Record<ActionId, Action>>;
