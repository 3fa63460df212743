// The change that writing into a row of the table of notes makes.
import { ok, type Result } from '../../base/result';
import type { CellValue, NoteField } from '../../model/cells';
import { retold } from '../../model/note-text/edited';
import type { Note, NoteColor } from '../../model/records/note';
import { updating } from '../build-diff';
import { refused } from '../command';
import type { Change } from '../diff';
import { canBeNoteText } from '../rules/can-be-note-text';
import type { NamedRecords } from './named-records';

export function noteChange(
  note: Note,
  cells: ReadonlyMap<NoteField, CellValue>,
  names: NamedRecords,
): Result<Change | null> {
  if (note.locked) return refused('note-locked');
  let values: Partial<Omit<Note, 'type' | 'id'>> = {};
  const text = cells.get('text');
  if (typeof text === 'string') {
    const clean = canBeNoteText(text);
    if (!clean.ok) return clean;
    values = { ...retold(note, clean.value) };
  }
  const color = cells.get('color');
  if (typeof color === 'string') values = { ...values, color: color as NoteColor };
  if (cells.has('tags')) values = { ...values, tagIds: names.idsOf('tag', cells.get('tags') ?? null) };
  if (cells.has('author'))
    values = { ...values, authorId: names.idOrNull('participant', cells.get('author') ?? null) };
  return ok(updating(note, values));
}
