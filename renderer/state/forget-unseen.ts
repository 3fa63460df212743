// Lets go of what is selected, typed in or given the keyboard where it is no longer there, or is folded away: what
// nobody sees must not be changed by a key.
import { foldsAround, foldsOver } from '#shared/model/folded';
import { findRecord, type Project } from '#shared/model/project';
import { focusCell, forgetGone, sessionStore } from './session';

export function forgetUnseen(project: Project): void {
  forgetGone((id) => findRecord(project, id) !== undefined && foldsAround(project, id).length === 0);
  const { cell } = sessionStore.getState();
  if (cell !== null && foldsOver(project, cell).length > 0) focusCell(null);
}
