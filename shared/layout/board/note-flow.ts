// How the notes of one cell flow: row by row, each row as high as its highest note, so that nothing overlaps and
// nothing is cut. Remembered per note and per list of notes; both are immutable.
import { type Rect, rect } from '../../base/geometry';
import type { Note } from '../../model/records/note';
import { type FittedText, fitText } from '../type/fit-text';
import type { BoardType } from './board-type';
import { cellPadding, gap, note as paper } from './measures';

const innerBox = {
  width: paper.width - 2 * paper.padding,
  height: paper.minHeight - paper.padding - paper.footer,
  face: paper.face,
  sizes: paper.sizes,
};

interface FittedNote {
  readonly type: BoardType;
  readonly fit: FittedText;
  readonly height: number;
}

const fitted = new WeakMap<Note, FittedNote>();

/** The note's text at its size, and the height of its paper. */
export function fitNote(note: Note, type: BoardType): FittedNote {
  const known = fitted.get(note);
  if (known?.type === type) return known;
  const fit = fitText(note.text, innerBox, type.metrics);
  const height = Math.max(paper.minHeight, paper.padding + fit.height + paper.footer);
  const made = { type, fit, height };
  fitted.set(note, made);
  return made;
}

export interface Flow {
  /** One for each note, relative to the cell's top left corner. */
  readonly rects: readonly Rect[];
  /** With the padding; 0 for no notes. */
  readonly height: number;
}

const flows = new WeakMap<readonly Note[], Map<number, { type: BoardType; flow: Flow }>>();

function flowed(notes: readonly Note[], columns: number, type: BoardType): Flow {
  const rects: Rect[] = [];
  let top = cellPadding;
  for (let first = 0; first < notes.length; first += columns) {
    const row = notes.slice(first, first + columns);
    const heights = row.map((note) => fitNote(note, type).height);
    heights.forEach((height, at) => {
      rects.push(rect(cellPadding + at * (paper.width + gap), top, paper.width, height));
    });
    top += Math.max(...heights) + gap;
  }
  return { rects, height: notes.length === 0 ? 0 : top - gap + cellPadding };
}

/** The flow of a list of notes over so many columns. The same list gives the same object. */
export function flowNotes(notes: readonly Note[], columns: number, type: BoardType): Flow {
  let known = flows.get(notes);
  if (known === undefined) {
    known = new Map();
    flows.set(notes, known);
  }
  const before = known.get(columns);
  if (before?.type === type) return before.flow;
  const flow = flowed(notes, columns, type);
  known.set(columns, { type, flow });
  return flow;
}
