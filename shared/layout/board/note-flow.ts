// How the notes of one cell flow: row by row, each row as high as its highest note, so that nothing overlaps and
// nothing is cut. Remembered per list of notes, which is immutable.
import { type Rect, rect } from '../../base/geometry';
import type { Note } from '../../model/records/note';
import type { BoardType } from './board-type';
import { cellPadding, gap, note as paper } from './measures';

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
    const heights = row.map((note) => type.fitNote(note.text, note.emphasis).height);
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
