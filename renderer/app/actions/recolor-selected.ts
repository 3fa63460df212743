// Gives the selected notes, or the selected connectors, a colour.
import { recolorNotes } from '#shared/change/commands/recolor-notes';
import { styleConnectors } from '#shared/change/commands/style-connectors';
import type { NoteColor } from '#shared/model/records/note';
import { execute } from '../../state/execute';
import { selectedConnectors, selectedNotes } from './selected';

export function recolorSelected(color: NoteColor): void {
  const notes = selectedNotes().map((note) => note.id);
  const connectors = selectedConnectors().map((connector) => connector.id);
  if (notes.length > 0) execute(recolorNotes, { ids: notes, color });
  if (connectors.length > 0) execute(styleConnectors, { ids: connectors, color });
}
