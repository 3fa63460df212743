// Actions that choose notes: by what is selected, by the header or cell of the keyboard, or by hand with the lasso.
// They choose among the notes that are seen: what is folded away or hidden by a filter must not be deleted with the rest.
import type { Id } from '#shared/base/id';
import type { ActionId } from '#shared/ipc/actions';
import { findRecord } from '#shared/model/project';
import type { Note } from '#shared/model/records/note';
import { gestureStore } from '../../canvas/gestures/gesture-store';
import { currentBoard } from '../../state/board';
import { documentStore } from '../../state/document';
import { hiddenNotes } from '../../state/find-results';
import { focusCell, select, sessionStore } from '../../state/session';
import { inCells, inLanes, inStages, ofSameColor, ofSameTag, othersThan } from '../../tools/notes-alike';
import { onBoard } from '../window-state';
import type { Action } from './action';
import { selectedNotes, selectedPart } from './selected';

/** The notes of the shown map that are seen: neither folded away nor hidden by a filter. */
function seenNotes(): Note[] {
  const { notes } = currentBoard().layout;
  const hidden = hiddenNotes();
  return [...documentStore.getState().project.note.values()].filter(
    ({ id }) => notes.has(id) && !hidden.has(id),
  );
}

/** Where nothing was found the selection stays as it is. */
function choose(ids: readonly Id[]): void {
  if (ids.length === 0) return;
  select(ids);
  focusCell(null);
}

/** The stages of the selection: its own, those of its phase or step, those its notes stand in; else the keyboard's. */
function stagesHere(): ReadonlySet<Id | null> {
  const { stage } = documentStore.getState().project;
  const { selection, cell } = sessionStore.getState();
  const part = selectedPart();
  if (part?.type === 'phase') {
    return new Set([...stage.values()].filter(({ phaseId }) => phaseId === part.id).map(({ id }) => id));
  }
  if (part?.type === 'step') return new Set([part.stageId]);
  const stages = [...selection].filter((id) => stage.has(id));
  const ids = stages.length > 0 ? stages : selectedNotes().map(({ stageId }) => stageId);
  return new Set(ids.length > 0 || cell === null ? ids : [cell.stageId]);
}

function lanesHere(): ReadonlySet<Id | null> {
  const { cell } = sessionStore.getState();
  const part = selectedPart();
  if (part?.type === 'lane') return new Set([part.id]);
  const ids = selectedNotes().map(({ laneId }) => laneId);
  return new Set(ids.length > 0 || cell === null ? ids : [cell.laneId]);
}

/** What the header holds, or what stands in the same cells. */
function selectWithin(): void {
  const { selection, cell } = sessionStore.getState();
  const lane = selectedPart()?.type === 'lane';
  const notes = selectedNotes();
  if (lane) choose(inLanes(seenNotes(), lanesHere()));
  else if (notes.length > 0) choose(inCells(seenNotes(), notes));
  else if (selection.size > 0) choose(inStages(seenNotes(), stagesHere()));
  else if (cell !== null) choose(inCells(seenNotes(), [cell]));
}

/** Asked at every step of the camera, so it looks at one: a selection is of one kind. */
function kindHere(): string | null {
  const { selection, cell } = sessionStore.getState();
  const [first] = selection;
  if (!onBoard()) return null;
  if (first === undefined) return cell === null ? null : 'cell';
  return findRecord(documentStore.getState().project, first)?.type ?? null;
}

const on =
  (...kinds: readonly string[]) =>
  (): boolean =>
    kinds.includes(kindHere() ?? '');

/** Whether a selected note has a tag; most projects are answered without a look at the notes. */
function tagsAreSelected(): boolean {
  const { project } = documentStore.getState();
  if (!onBoard() || project.tag.size === 0) return false;
  for (const id of sessionStore.getState().selection) {
    if ((project.note.get(id)?.tagIds.length ?? 0) > 0) return true;
  }
  return false;
}

export const selectionActions = {
  'select-within': { enabled: on('cell', 'note', 'stage', 'step', 'phase', 'lane'), run: selectWithin },
  'select-in-stage': {
    enabled: on('cell', 'note', 'stage', 'step', 'phase'),
    run: () => choose(inStages(seenNotes(), stagesHere())),
  },
  'select-in-lane': {
    enabled: on('cell', 'note', 'lane'),
    run: () => choose(inLanes(seenNotes(), lanesHere())),
  },
  'select-same-color': {
    enabled: on('note'),
    run: () => choose(ofSameColor(seenNotes(), selectedNotes())),
  },
  'select-same-tag': {
    enabled: tagsAreSelected,
    run: () => choose(ofSameTag(seenNotes(), selectedNotes())),
  },
  'select-all': { enabled: onBoard, run: () => select(seenNotes().map(({ id }) => id)) },
  'select-inverse': {
    enabled: onBoard,
    run: () => select(othersThan(seenNotes(), sessionStore.getState().selection)),
  },
  lasso: { enabled: onBoard, run: () => gestureStore.setState(({ lasso }) => ({ lasso: !lasso })) },
} as const satisfies Partial<Record<ActionId, Action>>;
