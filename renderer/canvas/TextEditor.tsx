// The field for what is being edited: the text of a note or on the board itself, or the name of a map, phase, stage, step,
// lane or frame.
import { darkTheme, lightTheme } from '#shared/scene/theme';
import { useBoard } from '../state/board';
import { type SessionState, useSession } from '../state/session';
import { FreeTextEditor } from './editing/FreeTextEditor';
import { headerOf } from './editing/header-of';
import { MetricEditor } from './editing/MetricEditor';
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
    if (box !== undefined) return <NoteEditor box={box} />;
    const lying = layout.lying.get(editing.id);
    return lying?.record.type === 'free_text' ? <FreeTextEditor box={lying} record={lying.record} /> : null;
  }
  if (editing.field === 'value') return <MetricEditor editing={editing} />;
  const header = headerOf(layout, editing.id, theme);
  return header === null ? null : <NameEditor id={editing.id} header={header} />;
}
