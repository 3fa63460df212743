// A note's text with its emphasis, and what becomes of both when a part of the text is replaced: what stays keeps its
// marks wherever it moves. Pure; knows nothing of keys and fields.
import { printEmphasis, stylesOf } from './emphasis';

export interface NoteText {
  readonly text: string;
  readonly emphasis: string;
}

/** Puts `inserted` in place of what stands from `start` to `end`; offsets in UTF-16 units. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly inserted: string;
}

/**
 * The style of what is typed there: that of the text it replaces, else of the letter before, so that a bold word goes
 * on bold; at the start of a line, that of the letter after.
 */
export function styleAt({ text, emphasis }: NoteText, { start, end }: Omit<TextEdit, 'inserted'>): number {
  const styles = stylesOf(emphasis, text.length);
  const startsLine = start === 0 || text[start - 1] === '\n';
  const next = text[start];
  if (end > start || (startsLine && next !== undefined && next !== '\n')) return styles[start] ?? 0;
  return start === 0 ? 0 : (styles[start - 1] ?? 0);
}

/** The text after the edit. `style`: that of what was inserted, 0 … 3; absent: as `styleAt` says. */
export function edited(note: NoteText, edit: TextEdit, style?: number): NoteText {
  const { start, end, inserted } = edit;
  const text = note.text.slice(0, start) + inserted + note.text.slice(end);
  const own = style ?? (note.emphasis === '' ? 0 : styleAt(note, edit));
  if (note.emphasis === '' && own === 0) return { text, emphasis: '' };
  const before = stylesOf(note.emphasis, note.text.length);
  const after = new Uint8Array(text.length);
  after.set(before.subarray(0, start));
  after.fill(own, start, start + inserted.length);
  after.set(before.subarray(end), start + inserted.length);
  return { text, emphasis: printEmphasis(after) };
}

/** The least edit that makes `after` of `before`. */
export function editBetween(before: string, after: string): TextEdit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same++;
  return { start, end: before.length - same, inserted: after.slice(start, after.length - same) };
}

/** The note with another text: what is common to both keeps its marks. */
export const retold = (note: NoteText, text: string): NoteText => edited(note, editBetween(note.text, text));

/** Where an offset is after the edit; one inside what was replaced is at its end. */
export function offsetAfter({ start, end, inserted }: TextEdit, offset: number): number {
  if (offset < start) return offset;
  return start + inserted.length + Math.max(0, offset - end);
}
