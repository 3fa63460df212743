// The box of a thing that lies: its rectangle from where it was put, its lines broken. Remembered by its record.
import { type BoardPoint, type Rect, rect } from '../../base/geometry';
import type { LyingNote, LyingThing } from '../../model/lying';
import type { Label, LyingBox } from '../board';
import { ellipsize } from '../type/ellipsize';
import { lineHeightOf } from '../type/line-box';
import { type BoardType, label, labelHeight } from './board-type';
import * as measures from './measures';
import { type FittedNote, type Paper, usualPaper } from './note-fit';
import { captionOf } from './picture-caption';

const papers = new WeakMap<LyingNote, Paper>();

/** The paper a note lies on in the free area; always the same object for the same record. */
export function paperOf(note: LyingNote): Paper {
  if (note.width === null || note.height === null) return usualPaper;
  const known = papers.get(note);
  if (known !== undefined) return known;
  const paper = { width: note.width, height: note.height };
  papers.set(note, paper);
  return paper;
}

/** A note's text on its paper, and the rectangle from a corner at `origin`. */
export function lyingNotePlace(
  note: LyingNote,
  origin: BoardPoint,
  type: BoardType,
): FittedNote & { readonly place: Rect } {
  const paper = paperOf(note);
  const fitted = type.fitNote(note.text, note.emphasis, paper);
  return { ...fitted, place: rect(origin.x + note.x, origin.y + note.y, paper.width, fitted.height) };
}

function labelOf(record: LyingThing, type: BoardType): Label | null {
  if (record.type === 'free_text') {
    const { sizes, face } = measures.freeText;
    return label(record.text, face, sizes[record.size], record.width, type);
  }
  if (record.type === 'picture') return captionOf(record.caption, record.width, type);
  if (record.type !== 'frame') return null;
  const { size, padding } = measures.frame;
  const width = Math.max(1, record.width - 2 * padding);
  return {
    lines: [ellipsize(record.name, width, 'semibold', size, type.metrics)],
    size,
    lineHeight: lineHeightOf(size),
  };
}

function rectOf(record: LyingThing, { x, y }: BoardPoint, text: Label | null): Rect {
  const [left, top] = [x + record.x, y + record.y];
  if (record.type === 'arrow') {
    const { endX, endY } = record;
    return rect(left + Math.min(0, endX), top + Math.min(0, endY), Math.abs(endX), Math.abs(endY));
  }
  if (record.type === 'free_text') {
    const lines = text === null ? 0 : Math.max(labelHeight(text), text.lineHeight);
    return rect(left, top, record.width, lines);
  }
  return rect(left, top, record.width, record.height);
}

interface Known {
  readonly type: BoardType;
  readonly box: LyingBox;
}

const known = new WeakMap<LyingThing, Known>();

/** The thing's box; the very one of the last layout when neither it nor what it lies over has moved. */
export function lyingBox(record: LyingThing, origin: BoardPoint, type: BoardType): LyingBox {
  const last = known.get(record);
  if (last?.type === type && last.box.origin.x === origin.x && last.box.origin.y === origin.y)
    return last.box;
  const text = last?.type === type ? last.box.label : labelOf(record, type);
  const box = { record, rect: rectOf(record, origin, text), origin, label: text };
  known.set(record, { type, box });
  return box;
}
