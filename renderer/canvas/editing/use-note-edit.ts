// One stay in the text of a note: commits at the pace of typing under one gesture, and tidies up at the end.
import { useEffect, useRef } from 'react';
import type { Id } from '#shared/base/id';
import { editNoteText } from '#shared/change/commands/edit-note-text';
import { removeItems } from '#shared/change/commands/remove-items';
import type { NoteText } from '#shared/model/note-text/edited';
import { documentStore } from '../../state/document';
import { execute } from '../../state/execute';
import { type EditGesture, endGesture, gestureOf } from './edit-gesture';
import { PacedCommits } from './paced-commits';

export interface NoteEdit extends EditGesture {
  /** The text is now this; it is committed in its time. */
  typed(text: NoteText): void;
  /** Commits at once what is not yet committed. */
  flush(): void;
}

const textOf = (id: Id): string | undefined => documentStore.getState().project.note.get(id)?.text;

export function useNoteEdit(noteId: Id): NoteEdit {
  const edit = useRef<(NoteEdit & { readonly commits: PacedCommits }) | null>(null);
  if (edit.current === null) {
    const gesture = gestureOf(noteId, textOf(noteId) ?? '');
    const { gestureId } = gesture;
    const commits = new PacedCommits((text) => {
      // Undo may have taken the note away under the field.
      if (textOf(noteId) === undefined) return;
      execute(editNoteText, { id: noteId, text: text.text, emphasis: text.emphasis }, { gestureId });
    });
    edit.current = {
      ...gesture,
      commits,
      typed: (text) => commits.typed(text),
      flush: () => commits.flush(),
    };
  }
  const current = edit.current;
  useEffect(
    () => () => {
      const { commits, fresh, gestureId } = current;
      endGesture(current);
      commits.flush();
      // A note made for typing in which nothing was typed was not meant.
      if (fresh && textOf(noteId)?.trim() === '') execute(removeItems, { ids: [noteId] }, { gestureId });
    },
    [current, noteId],
  );
  return current;
}
