// Replaces the text of a note.
import type { Id } from '../../base/id';
import { ok } from '../../base/result';
import { diffOf, updating } from '../build-diff';
import { type Command, refused } from '../command';
import { canBeNoteText } from '../rules/can-be-note-text';
import { canChangeItems } from '../rules/can-change-items';

export const editNoteText: Command<{ readonly id: Id; readonly text: string }> = {
  name: 'edit-note-text',
  plan(project, { id, text }) {
    const note = project.note.get(id);
    if (note === undefined) return refused('gone');
    if (!canChangeItems(project, [id])) return refused('note-locked');
    const clean = canBeNoteText(text);
    return clean.ok ? ok(diffOf([updating(note, { text: clean.value })])) : clean;
  },
};
