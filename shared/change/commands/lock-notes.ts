// Locks notes and lying things where they are and as they are, or unlocks them.
import type { Id } from '../../base/id';
import { ok } from '../../base/result';
import { findLying } from '../../model/lying';
import { diffOf, updating } from '../build-diff';
import { type Command, refused } from '../command';

export const lockNotes: Command<{ readonly ids: readonly Id[]; readonly locked: boolean }> = {
  name: 'lock-notes',
  plan(project, { ids, locked }) {
    const items = ids.flatMap((id) => project.note.get(id) ?? findLying(project, id) ?? []);
    if (items.length === 0) return refused('gone');
    return ok(diffOf(items.map((item) => updating(item, { locked }))));
  },
};
