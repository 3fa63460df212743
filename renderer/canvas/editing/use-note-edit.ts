// One stay in the text of a note, or in a text on the board itself: commits at the pace of typing under one gesture, and
// tidies up at the end.
import { useEffect, useRef } from 'react';
import type { Id } from '#shared/base/id';
import { editFreeText } from '#shared/change/commands/edit-free-text';
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

function textOf(id: Id): string | undefined {
  const { note, free_text } = documentStore.getState().project;
  return (note.get(id) ?? free_text.get(id))?.text;
}

const isNote = (id: Id): boolean => documentStore.getState().project.note.has(id);

export function useNoteEdit(noteId: Id): NoteEdit {
  const edit = useRef<(NoteEdit & { readonly commits: PacedCommits<NoteText> }) | null>(null);
  if (edit.current === null) {
    const gesture = gestureOf(noteId, textOf(noteId) ?? '');
    const { gestureId } = gesture;
    const commits = new PacedCommits<NoteText>(({ text, emphasis }) => {
      // Undo may have taken the note away under the field.
      if (textOf(noteId) === undefined) return;
      if (isNote(noteId)) execute(editNoteText, { id: noteId, text, emphasis }, { gestureId });
      else execute(editFreeText, { id: noteId, text }, { gestureId });
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
