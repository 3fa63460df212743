// Gives notes another colour.
import type { Id } from '../../base/id';
import { ok } from '../../base/result';
import type { NoteColor } from '../../model/records/note';
import { diffOf, updating } from '../build-diff';
import { type Command, refused } from '../command';
import { canChangeNotes } from '../rules/can-change-notes';

export const recolorNotes: Command<{ readonly ids: readonly Id[]; readonly color: NoteColor }> = {
  name: 'recolor-notes',
  plan(project, { ids, color }) {
    if (!canChangeNotes(project, ids)) return refused('note-locked');
    const notes = ids.flatMap((id) => project.note.get(id) ?? []);
    return ok(diffOf(notes.map((note) => updating(note, { color }))));
  },
};
