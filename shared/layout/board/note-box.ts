// The boxes of notes, remembered by their records: the very one of the last layout when the note has not moved.
import type { Rect } from '../../base/geometry';
import type { Note } from '../../model/records/note';
import type { NoteBox } from '../board';
import type { FittedText } from '../type/fit-text';

const boxes = new WeakMap<Note, NoteBox>();

export function noteBox(note: Note, place: Rect, fit: FittedText): NoteBox {
  const known = boxes.get(note);
  const { x, y, width, height } = place;
  if (
    known?.fit === fit &&
    known.rect.x === x &&
    known.rect.y === y &&
    known.rect.width === width &&
    known.rect.height === height
  ) {
    return known;
  }
  const box = { note, rect: place, fit };
  boxes.set(note, box);
  return box;
}
