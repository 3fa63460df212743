// Gives notes and lying things another colour. Pictures have none of their own and are passed over.
import type { Id } from '../../base/id';
import { ok } from '../../base/result';
import { findLying } from '../../model/lying';
import type { NoteColor } from '../../model/records/note';
import { diffOf, updating } from '../build-diff';
import { type Command, refused } from '../command';
import { canChangeItems } from '../rules/can-change-items';

export const recolorNotes: Command<{ readonly ids: readonly Id[]; readonly color: NoteColor }> = {
  name: 'recolor-notes',
  plan(project, { ids, color }) {
    if (!canChangeItems(project, ids)) return refused('note-locked');
    const items = ids.flatMap((id) => project.note.get(id) ?? findLying(project, id) ?? []);
    return ok(diffOf(items.map((item) => (item.type === 'picture' ? null : updating(item, { color })))));
  },
};
