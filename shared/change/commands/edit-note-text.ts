// Replaces the text of a note, and which parts of it stand out.
import type { Id } from '../../base/id';
import { ok } from '../../base/result';
import { retold } from '../../model/note-text/edited';
import { diffOf, updating } from '../build-diff';
import { type Command, refused } from '../command';
import { canBeNoteText } from '../rules/can-be-note-text';
import { canChangeItems } from '../rules/can-change-items';

export interface EditNoteText {
  readonly id: Id;
  readonly text: string;
  /** Of this text; absent: what stays of the old one keeps its marks. */
  readonly emphasis?: string;
}

export const editNoteText: Command<EditNoteText> = {
  name: 'edit-note-text',
  plan(project, { id, text, emphasis }) {
    const note = project.note.get(id);
    if (note === undefined) return refused('gone');
    if (!canChangeItems(project, [id])) return refused('note-locked');
    const clean = canBeNoteText(text);
    if (!clean.ok) return clean;
    return ok(
      diffOf([updating(note, retold(emphasis === undefined ? note : { text, emphasis }, clean.value))]),
    );
  },
};
