// Makes the whole text of notes bold or italic, or takes that away.
import type { Id } from '../../base/id';
import { ok } from '../../base/result';
import { type Mark, withMark } from '../../model/note-text/emphasis';
import { diffOf, updating } from '../build-diff';
import { type Command, refused } from '../command';
import { canChangeItems } from '../rules/can-change-items';

export interface EmphasizeNotes {
  readonly ids: readonly Id[];
  readonly mark: Mark;
  readonly on: boolean;
}

export const emphasizeNotes: Command<EmphasizeNotes> = {
  name: 'emphasize-notes',
  plan(project, { ids, mark, on }) {
    const notes = ids.flatMap((id) => project.note.get(id) ?? []);
    if (notes.length === 0) return refused('gone');
    if (!canChangeItems(project, ids)) return refused('note-locked');
    return ok(
      diffOf(
        notes.map((note) => {
          const { length } = note.text;
          return updating(note, {
            emphasis: withMark(note.emphasis, length, { start: 0, end: length }, mark, on),
          });
        }),
      ),
    );
  },
};
