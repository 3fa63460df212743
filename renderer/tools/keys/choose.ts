// Selecting several by keyboard. Shift walks and takes along, going back lets go again; Ctrl + Shift walks and leaves
// the selection as it is, Ctrl + Space then adds or takes away; Shift + Space takes all notes of the cell.
import type { Id } from '#shared/base/id';
import type { BoardLayout } from '#shared/layout/board';
import type { KeyIntent } from './key-intent';
import { type Direction, nearestBeyond, nearestTo, placesOf } from './place';
import { keyboardItem, type Standing, standing } from './standing';
import { nextPlace, notesOf, placeAt } from './walk';

type Choice = Extract<KeyIntent, { kind: 'choose' }> | null;

const chosen = (ids: readonly Id[], at: Id): Choice => ({ kind: 'choose', ids, at });

/** The nearest note in a direction, in its own cell or in the next that holds any. */
function nextNote(layout: BoardLayout, id: Id, direction: Direction): Id | null {
  const box = layout.notes.get(id);
  const place = box === undefined ? null : placeAt(layout, box.note);
  if (box === undefined || place === null) return null;
  const beside = nearestBeyond(notesOf(layout, place), box.rect, direction);
  if (beside !== null) return beside.id;
  const filled = placesOf(layout).filter(({ noteIds }) => noteIds.length > 0);
  const next = nextPlace(filled, place.rect, box.rect, direction);
  return next === null ? null : (nearestTo(notesOf(layout, next), box.rect)?.id ?? null);
}

/** Stages are selected together to be made a phase. */
function nextStage(layout: BoardLayout, id: Id, direction: Direction): Id | null {
  const at = layout.stages.findIndex(({ stage }) => stage.id === id);
  if (at === -1 || direction === 'up' || direction === 'down') return null;
  return layout.stages[direction === 'left' ? at - 1 : at + 1]?.stage.id ?? null;
}

function nextAlike(layout: BoardLayout, id: Id, direction: Direction): Id | null {
  if (layout.notes.has(id)) return nextNote(layout, id, direction);
  const piece = layout.pieces.get(id);
  if (piece?.kind !== 'touchpoint') return nextStage(layout, id, direction);
  return nearestBeyond(layout.touchpoints, piece.rect, direction)?.id ?? null;
}

/** Shift + arrow. The step back to the one before the last lets go of the last. */
export function extend(situation: Standing, direction: Direction): Choice {
  const { layout, selection } = situation;
  const from = keyboardItem(situation);
  if (from === null) return enterCell(situation);
  const next = nextAlike(layout, from, direction);
  if (next === null) return null;
  const ids = [...selection];
  if (ids.at(-1) === from && ids.at(-2) === next) return chosen(ids.slice(0, -1), next);
  const kept = selection.has(from) ? ids : [...ids, from];
  return chosen([...kept.filter((id) => id !== next), next], next);
}

/** In a cell and on no note yet, the first note is the beginning of a selection. */
function enterCell(situation: Standing): Choice {
  const [first] = situation.cell === null ? [] : (placeAt(situation.layout, situation.cell)?.noteIds ?? []);
  return first === undefined ? null : chosen([first], first);
}

/** Shift + Home, Shift + End: all notes of the cell up to its first or last one. */
export function extendToEnd(situation: Standing, last: boolean): Choice {
  const { layout, selection } = situation;
  const noteIds = placeAt(layout, standing(situation))?.noteIds ?? [];
  const item = keyboardItem(situation);
  const from = item === null ? -1 : noteIds.indexOf(item);
  const span = last ? noteIds.slice(Math.max(from, 0)) : noteIds.slice(0, from + 1).reverse();
  const at = span.at(-1);
  if (at === undefined) return null;
  const added = new Set(span);
  // From a header the notes are chosen, not the header with them.
  const kept = [...selection].filter((id) => layout.notes.has(id) && !added.has(id));
  return chosen([...kept, ...span], at);
}

/** Ctrl + Shift + arrow. */
export function look(situation: Standing, direction: Direction): Choice {
  const from = keyboardItem(situation);
  if (from === null) return null;
  const next = nextAlike(situation.layout, from, direction);
  return next === null ? null : chosen([...situation.selection], next);
}

/** Ctrl + Space, Alt + Enter. */
export function toggle(situation: Standing): Choice {
  const item = keyboardItem(situation);
  if (item === null) return enterCell(situation);
  const others = [...situation.selection].filter((id) => id !== item);
  return chosen(others.length < situation.selection.size ? others : [...others, item], item);
}

/** Shift + Space. */
export function wholeCell(situation: Standing): Choice {
  const noteIds = placeAt(situation.layout, standing(situation))?.noteIds ?? [];
  const at = noteIds.at(-1);
  return at === undefined ? null : chosen(noteIds, at);
}
