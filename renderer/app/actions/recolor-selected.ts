// Gives the selected notes a colour.
import { recolorNotes } from '#shared/change/commands/recolor-notes';
import type { NoteColor } from '#shared/model/records/note';
import { execute } from '../../state/execute';
import { selectedNotes } from './selected';

export function recolorSelected(color: NoteColor): void {
  const ids = selectedNotes().map((note) => note.id);
  if (ids.length > 0) execute(recolorNotes, { ids, color });
}
