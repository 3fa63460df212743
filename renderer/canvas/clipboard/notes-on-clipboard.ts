// Notes as they lie on the clipboard: in our own form, so that they keep what they say between windows, and as plain
// text for everybody else. Reading trusts nothing: what is not ours is taken as text.
import { cleanText } from '#shared/base/clean-text';
import type { NewNote } from '#shared/change/commands/add-notes';
import { parseField } from '#shared/model/record-type';
import { note as noteType } from '#shared/model/records/note';

export const notesType = 'application/x-wayboard-notes+json';

/** What of a note makes sense elsewhere; ids only where the other project has the same things. */
const carried = [
  'text',
  'color',
  'importance',
  'source',
  'tagIds',
  'departmentIds',
  'touchpointIds',
  'emphasis',
] as const satisfies readonly (keyof NewNote)[];

/** However many notes: how many fit is the board's question, not the clipboard's. */
export const encodeNotes = (notes: readonly NewNote[]): string =>
  JSON.stringify({
    format: 1,
    notes: notes.map((note) => Object.fromEntries(carried.map((name) => [name, note[name]]))),
  });

/** The notes' texts, one below the other. */
export const plainNotes = (notes: readonly NewNote[]): string => notes.map(({ text }) => text).join('\n');

/** What is not there is left out; null where something is not what the field may hold. */
function readNote(value: unknown): NewNote | null {
  if (typeof value !== 'object' || value === null) return null;
  const given = value as Readonly<Record<string, unknown>>;
  if (typeof given.text !== 'string') return null;
  const note: Record<string, unknown> = {};
  for (const name of carried) {
    if (given[name] === undefined) continue;
    const field = parseField(noteType, name, name === 'text' ? cleanText(given.text) : given[name]);
    if (!field.ok) return null;
    note[name] = field.value;
  }
  return note as unknown as NewNote;
}

/** Our own form; null when it is not that. */
export function decodeNotes(json: string): readonly NewNote[] | null {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return null;
  }
  const notes = (value as { notes?: unknown } | null)?.notes;
  if (!Array.isArray(notes)) return null;
  const read: NewNote[] = [];
  for (const given of notes) {
    const note = readNote(given);
    if (note === null) return null;
    read.push(note);
  }
  return read;
}
