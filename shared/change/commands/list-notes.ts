// Makes the lines of notes items of a list, or plain lines again.
import type { Id } from '../../base/id';
import { ok } from '../../base/result';
import { edited, type NoteText } from '../../model/note-text/edited';
import type { ListKind } from '../../model/note-text/list-items';
import { listing } from '../../model/note-text/listed';
import { diffOf, updating } from '../build-diff';
import { type Command, refused } from '../command';
import type { Change } from '../diff';
import { canBeNoteText } from '../rules/can-be-note-text';
import { canChangeItems } from '../rules/can-change-items';

export interface ListNotes {
  readonly ids: readonly Id[];
  readonly kind: ListKind;
  readonly on: boolean;
}

export const listNotes: Command<ListNotes> = {
  name: 'list-notes',
  plan(project, { ids, kind, on }) {
    const notes = ids.flatMap((id) => project.note.get(id) ?? []);
    if (notes.length === 0) return refused('gone');
    if (!canChangeItems(project, ids)) return refused('note-locked');
    const changes: (Change | null)[] = [];
    for (const note of notes) {
      const whole = { start: 0, end: note.text.length };
      const plain: NoteText = { text: note.text, emphasis: note.emphasis };
      const after = listing(note.text, whole, kind, on).reduce(
        (given, edit) => edited(given, edit, 0),
        plain,
      );
      const text = canBeNoteText(after.text);
      if (!text.ok) return text;
      changes.push(updating(note, after));
    }
    return ok(diffOf(changes));
  },
};
