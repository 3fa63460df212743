// Notes as they lie on the clipboard: in our own form, so that they keep their colours between windows, and as plain
// text for everybody else. Reading trusts nothing: what is not ours is taken as text.
import { cleanText } from '#shared/base/clean-text';
import { type NoteColor, noteColors, noteTextLimit } from '#shared/model/records/note';

export const notesType = 'application/x-wayboard-notes+json';

export interface ClipboardNote {
  readonly text: string;
  readonly color?: NoteColor;
}

/** Notes copied at once are at most this many; a longer list is an import. */
export const mostNotes = 5_000;

export const encodeNotes = (notes: readonly ClipboardNote[]): string =>
  JSON.stringify({ format: 1, notes: notes.map(({ text, color }) => ({ text, color })) });

/** The notes' texts, one below the other. */
export const plainNotes = (notes: readonly ClipboardNote[]): string =>
  notes.map(({ text }) => text).join('\n');

function isNote(value: unknown): value is ClipboardNote {
  if (typeof value !== 'object' || value === null) return false;
  const { text, color } = value as Record<string, unknown>;
  return (
    typeof text === 'string' &&
    text.length <= noteTextLimit &&
    (color === undefined || noteColors.some((known) => known === color))
  );
}

/** Our own form; null when it is not that. */
export function decodeNotes(json: string): readonly ClipboardNote[] | null {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return null;
  }
  const notes = (value as { notes?: unknown } | null)?.notes;
  if (!Array.isArray(notes) || notes.length > mostNotes || !notes.every(isNote)) return null;
  return notes.map(({ text, color }) =>
    color === undefined ? { text: cleanText(text) } : { text: cleanText(text), color },
  );
}

/** Plain text: every line that says something is a note. */
export const notesOfLines = (text: string): readonly ClipboardNote[] =>
  cleanText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ text: line }));
