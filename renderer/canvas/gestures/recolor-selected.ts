// Gives the selected notes and lying things, or the selected connectors, a colour.
import { recolorNotes } from '#shared/change/commands/recolor-notes';
import { styleConnectors } from '#shared/change/commands/style-connectors';
import { findLying } from '#shared/model/lying';
import type { NoteColor } from '#shared/model/records/note';
import { documentStore } from '../../state/document';
import { execute } from '../../state/execute';
import { sessionStore } from '../../state/session';

export function recolorSelected(color: NoteColor): void {
  const { project } = documentStore.getState();
  const ids = [...sessionStore.getState().selection];
  const items = ids.filter((id) => project.note.has(id) || findLying(project, id) !== undefined);
  const connectors = ids.filter((id) => project.connector.has(id));
  if (items.length > 0) execute(recolorNotes, { ids: items, color });
  if (connectors.length > 0) execute(styleConnectors, { ids: connectors, color });
}
