// Replaces what is written on the board itself.
import type { Id } from '../../base/id';
import { ok } from '../../base/result';
import { diffOf, updating } from '../build-diff';
import { type Command, refused } from '../command';
import { canBeNoteText } from '../rules/can-be-note-text';
import { canChangeItems } from '../rules/can-change-items';

export const editFreeText: Command<{ readonly id: Id; readonly text: string }> = {
  name: 'edit-free-text',
  plan(project, { id, text }) {
    const record = project.free_text.get(id);
    if (record === undefined) return refused('gone');
    if (!canChangeItems(project, [id])) return refused('note-locked');
    const clean = canBeNoteText(text);
    return clean.ok ? ok(diffOf([updating(record, { text: clean.value })])) : clean;
  },
};
