// What each key does on the board. Fast capture first: with a cell chosen, just type. A pure table from the key and
// where the keyboard stands to an intent; null leaves the key to the rest of the window.
import type { Id } from '#shared/base/id';
import type { BoardLayout } from '#shared/layout/board';
import { noteColors } from '#shared/model/records/note';
import type { CellPlace } from '../intent';
import { carry } from './carry';
import type { KeyIntent, KeyPress } from './key-intent';
import { type Direction, placesOf } from './place';
import { end, step, tab } from './walk';

export interface KeySituation {
  readonly layout: BoardLayout;
  readonly selection: ReadonlySet<Id>;
  readonly cell: CellPlace | null;
}

const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** A share of the view that Page Up and Page Down leave in sight. */
const page = 0.9;

export function boardKeys(press: KeyPress, situation: KeySituation): KeyIntent | null {
  const direction = arrows[press.key];
  if (direction !== undefined) return arrow(press, situation, direction);
  if (press.key === 'PageUp' || press.key === 'PageDown') {
    const by = press.key === 'PageUp' ? -page : page;
    return press.shift ? { kind: 'scroll', dx: by, dy: 0 } : { kind: 'scroll', dx: 0, dy: by };
  }
  if (press.key === 'Home' || press.key === 'End') {
    const at = end(situation.layout, standing(situation), press.key === 'End', press.ctrl);
    return { kind: 'stand', at };
  }
  if (press.ctrl || press.alt) return null;
  if (press.key === 'Tab') return tabbed(situation, press.shift ? -1 : 1);
  if (press.key === 'Escape') return escaped(situation);
  if (press.key === 'Delete' || press.key === 'Backspace') {
    return situation.selection.size === 0 ? null : { kind: 'remove' };
  }
  if (press.key === 'Enter') return typed(situation, '');
  // One code point is a character; names of keys are longer. The space bar is the hand.
  return [...press.key].length === 1 && press.key !== ' ' ? character(situation, press.key) : null;
}

const notesSelected = ({ layout, selection }: KeySituation): boolean =>
  selection.size > 0 && [...selection].every((id) => layout.notes.has(id));

/** The cell of the keyboard, or that of the first selected note, or the first of the board. */
export function standing({ layout, selection, cell }: KeySituation): CellPlace {
  const [first] = selection;
  const note = first === undefined ? undefined : layout.notes.get(first)?.note;
  return note ?? cell ?? placesOf(layout)[0] ?? { stageId: null, laneId: null };
}

function arrow(press: KeyPress, situation: KeySituation, direction: Direction): KeyIntent | null {
  const { layout, selection, cell } = situation;
  const [first] = selection;
  if (press.alt) return null;
  if (press.ctrl) {
    if (first === undefined) return null;
    if (!notesSelected(situation)) {
      return { kind: 'shift-part', id: first, by: direction === 'left' || direction === 'up' ? -1 : 1 };
    }
    const carried = carry(layout, selection, standing(situation), direction);
    return carried === null ? null : { kind: 'move', ...carried };
  }
  if (cell === null && !notesSelected(situation)) {
    return { kind: 'stand', at: { cell: standing(situation), noteId: null } };
  }
  const noteId = first !== undefined && layout.notes.has(first) ? first : null;
  return { kind: 'stand', at: step(layout, { cell: standing(situation), noteId }, direction) };
}

function tabbed(situation: KeySituation, by: -1 | 1): KeyIntent | null {
  if (situation.cell === null && situation.selection.size === 0) return null;
  const at = tab(situation.layout, standing(situation), by);
  return at === null ? null : { kind: 'stand', at };
}

function escaped({ selection, cell }: KeySituation): KeyIntent | null {
  if (selection.size > 0) return { kind: 'leave', what: 'selection' };
  return cell === null ? null : { kind: 'leave', what: 'cell' };
}

function character(situation: KeySituation, key: string): KeyIntent | null {
  const color = /^[1-9]$/.test(key) ? noteColors[Number(key) - 1] : undefined;
  if (color !== undefined && notesSelected(situation)) return { kind: 'recolor', color };
  return typed(situation, key);
}

/** Typing edits what is selected, at its end, or begins a note in the cell. */
function typed({ selection, cell }: KeySituation, text: string): KeyIntent | null {
  const [only, ...others] = selection;
  if (only !== undefined) return others.length === 0 ? { kind: 'edit', id: only, typed: text } : null;
  return cell === null ? null : { kind: 'new-note', cell, text };
}
