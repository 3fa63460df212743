// What each key does on the board. Fast capture first: with a cell chosen, just type. A pure table from the key and
// where the keyboard stands to an intent; null leaves the key to the rest of the window.
import type { Id } from '#shared/base/id';
import { noteColors } from '#shared/model/records/note';
import { triggerKinds } from '#shared/model/records/trigger';
import { carry } from './carry';
import { extend, extendToEnd, look, toggle, wholeCell } from './choose';
import { connectorAt, endToward, follow, nextConnector } from './connections';
import type { KeyIntent, KeyPress } from './key-intent';
import { lyingKeys } from './lying-keys';
import { type Direction, samePlace } from './place';
import { keyboardItem, type Standing, standing } from './standing';
import { stepKeys } from './step-keys';
import { end, type Landing, step, stepFromHeader, tab } from './walk';

const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** A share of the view that Page Up and Page Down leave in sight. */
const page = 0.9;

export function boardKeys(press: KeyPress, situation: Standing): KeyIntent | null {
  const lying = lyingKeys(press, situation);
  if (lying !== undefined) return lying;
  const ofStep = stepKeys(press, situation);
  if (ofStep !== undefined) return ofStep;
  const direction = arrows[press.key];
  if (direction !== undefined) return arrow(press, situation, direction);
  if (!press.ctrl && (press.key === 'PageUp' || press.key === 'PageDown')) {
    const by = press.key === 'PageUp' ? -page : page;
    return press.shift ? { kind: 'scroll', dx: by, dy: 0 } : { kind: 'scroll', dx: 0, dy: by };
  }
  if (press.key === 'Home' || press.key === 'End') {
    if (press.shift) return extendToEnd(situation, press.key === 'End');
    const at = end(situation.layout, standing(situation), press.key === 'End', press.ctrl);
    return { kind: 'stand', at };
  }
  // Alone the space bar is the hand.
  if (press.key === ' ' && !press.alt) {
    return press.ctrl ? toggle(situation) : press.shift ? wholeCell(situation) : null;
  }
  // The systems of some keep Ctrl or Command with the space bar for themselves.
  if (press.key === 'Enter' && press.alt && !press.ctrl) return toggle(situation);
  if (press.ctrl || press.alt) return null;
  if (press.key === 'Tab') return tabbed(situation, press.shift ? -1 : 1);
  if (press.key === 'Escape') return escaped(situation);
  if (press.key === 'Delete' || press.key === 'Backspace') {
    return situation.selection.size === 0 ? null : { kind: 'remove' };
  }
  if (press.key === 'Enter') return typed(situation, '');
  // One code point is a character; names of keys are longer.
  return [...press.key].length === 1 ? character(situation, press.key) : null;
}

const notesSelected = ({ layout, selection }: Standing): boolean =>
  selection.size > 0 && [...selection].every((id) => layout.notes.has(id));

/** True for what stands in a cell: a note, or a piece of a lane. */
const isInCell = ({ notes, pieces }: Standing['layout'], id: Id): boolean => notes.has(id) || pieces.has(id);

const connectorsSelected = ({ layout, selection }: Standing): boolean =>
  selection.size > 0 &&
  [...selection].every((id) => layout.connectors.some(({ connector }) => connector.id === id));

function arrow(press: KeyPress, situation: Standing, direction: Direction): KeyIntent | null {
  if (press.alt) return followed(situation, direction);
  if (press.ctrl) return press.shift ? look(situation, direction) : carried(situation, direction);
  return press.shift ? extend(situation, direction) : walked(situation, direction);
}

/** Ctrl + arrow: a header changes places with its neighbour, notes go along. */
function carried(situation: Standing, direction: Direction): KeyIntent | null {
  const { layout, selection } = situation;
  const [first, ...others] = selection;
  if (first === undefined) return null;
  if (!notesSelected(situation)) {
    if (others.length > 0) return null;
    return { kind: 'shift-part', id: first, by: direction === 'left' || direction === 'up' ? -1 : 1 };
  }
  const moved = carry(layout, selection, standing(situation), direction);
  return moved === null ? null : { kind: 'move', ...moved };
}

function walked(situation: Standing, direction: Direction): KeyIntent {
  const { layout, cell } = situation;
  const item = keyboardItem(situation);
  const here = { cell: standing(situation), noteId: null };
  if (item === null) return landed(cell === null ? here : step(layout, here, direction));
  if (isInCell(layout, item)) return landed(step(layout, { ...here, noteId: item }, direction));
  const connector = connectorAt(layout, item);
  if (connector !== null) return onItem(endToward(layout, connector, direction));
  return landed(stepFromHeader(layout, item, direction) ?? { headerId: item });
}

const onItem = (id: Id): KeyIntent => ({ kind: 'choose', ids: [id], at: id });

const landed = (at: Landing): KeyIntent => ('headerId' in at ? onItem(at.headerId) : { kind: 'stand', at });

/** Alt + up and down go along the connectors; left and right are the window's. */
function followed(situation: Standing, direction: Direction): KeyIntent | null {
  const item = keyboardItem(situation);
  if (item === null || direction === 'left' || direction === 'right') return null;
  const next = follow(situation.layout, item, direction);
  return next === null ? null : onItem(next);
}

function tabbed(situation: Standing, by: -1 | 1): KeyIntent | null {
  const { layout, cell } = situation;
  const item = keyboardItem(situation);
  if (cell === null && item === null) return null;
  if (item !== null && connectorAt(layout, item) !== null) {
    const next = nextConnector(layout, item, by);
    return next === null ? null : onItem(next);
  }
  // From a header the first stop is the cell beside it.
  if (item !== null && !isInCell(layout, item)) {
    return { kind: 'stand', at: { cell: standing(situation), noteId: null } };
  }
  const at = tab(situation.layout, standing(situation), by);
  return at === null ? null : { kind: 'stand', at };
}

function escaped(situation: Standing): KeyIntent | null {
  if (situation.selection.size > 0) return { kind: 'leave', what: 'selection' };
  // On an item that is not selected the keyboard stands as it does in a cell.
  const stands = situation.cell !== null || keyboardItem(situation) !== null;
  return stands ? { kind: 'leave', what: 'place' } : null;
}

function character(situation: Standing, key: string): KeyIntent | null {
  const color = /^[1-9]$/.test(key) ? noteColors[Number(key) - 1] : undefined;
  const takesColor = notesSelected(situation) || connectorsSelected(situation);
  if (color !== undefined && takesColor) return { kind: 'recolor', color };
  return rekinded(situation, key) ?? typed(situation, key);
}

/** A digit gives a trigger its kind. */
function rekinded({ layout, selection }: Standing, key: string): KeyIntent | null {
  const [only, ...others] = selection;
  const to = /^[1-9]$/.test(key) ? triggerKinds[Number(key) - 1] : undefined;
  if (only === undefined || others.length > 0 || to === undefined) return null;
  return layout.pieces.get(only)?.kind === 'trigger' ? { kind: 'rekind', id: only, to } : null;
}

/** Typing edits what is selected, at its end, or begins a note in the cell. */
function typed({ layout, selection, cell }: Standing, text: string): KeyIntent | null {
  const [only, ...others] = selection;
  if (only !== undefined) return others.length === 0 ? { kind: 'edit', id: only, typed: text } : null;
  if (cell === null) return null;
  const takesPieces = layout.pieceCells.some((one) => samePlace(one, cell));
  return { kind: takesPieces ? 'new-piece' : 'new-note', cell, text };
}
