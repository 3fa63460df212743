// The field for what is being edited: the text of a note, or the name of a map, phase, stage, step or lane.
import { darkTheme, lightTheme } from '#shared/scene/theme';
import { useBoard } from '../state/board';
import { type SessionState, useSession } from '../state/session';
import { headerOf } from './editing/header-of';
import { NameEditor } from './editing/NameEditor';
import { NoteEditor } from './editing/NoteEditor';

export function TextEditor() {
  const editing = useSession((session) => session.editing);
  return editing === null ? null : <Field key={editing.id} editing={editing} />;
}

function Field({ editing }: { readonly editing: NonNullable<SessionState['editing']> }) {
  const { layout } = useBoard();
  const theme = useSession((session) => session.dark) ? darkTheme : lightTheme;
  if (editing.field === 'text') {
    const box = layout.notes.get(editing.id);
    return box === undefined ? null : <NoteEditor box={box} />;
  }
  const header = headerOf(layout, editing.id, theme);
  return header === null ? null : <NameEditor id={editing.id} header={header} />;
}
