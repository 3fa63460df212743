// Locks notes where they stand and as they are, or unlocks them.
import type { Id } from '../../base/id';
import { ok } from '../../base/result';
import { diffOf, updating } from '../build-diff';
import { type Command, refused } from '../command';

export const lockNotes: Command<{ readonly ids: readonly Id[]; readonly locked: boolean }> = {
  name: 'lock-notes',
  plan(project, { ids, locked }) {
    const notes = ids.flatMap((id) => project.note.get(id) ?? []);
    if (notes.length === 0) return refused('gone');
    return ok(diffOf(notes.map((note) => updating(note, { locked }))));
  },
};
