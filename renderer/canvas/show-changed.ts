// Shows what undo, redo or a restore has changed: selects it, and moves the camera only when none of it is in view.
import type { Id } from '#shared/base/id';
import { subjectOf } from '#shared/change/deed';
import type { Diff } from '#shared/change/diff';
import { foldsAround } from '#shared/model/folded';
import { mapIdOf } from '#shared/model/invariants';
import type { TypeName } from '#shared/model/records';
import type { BoardScene } from '#shared/scene/board-scene';
import { currentBoard } from '../state/board';
import { documentStore, showMap } from '../state/document';
import { focusCell, select } from '../state/session';
import { revealChanged } from './camera-moves';

/** Parts of a map that are selected one at a time. */
const parts: readonly TypeName[] = ['stage', 'lane', 'step', 'phase'];

/** `before`: the scene as it was, which knows where things stood that are gone now. */
export function showChanged(diff: Diff, before: BoardScene): void {
  const moved = goToItsMap(diff, before);
  selectChanged(diff);
  const reveal = (): void => {
    const { scene } = currentBoard();
    revealChanged(
      [...diff.keys()].flatMap((id) => (scene.byKey.get(id) ?? before.byKey.get(id))?.bounds ?? []),
    );
  };
  // Another map is first shown from its beginning.
  if (moved) requestAnimationFrame(reveal);
  else reveal();
}

/** Puts another map on the board where nothing changed on the one that is shown; true when it did. */
function goToItsMap(diff: Diff, before: BoardScene): boolean {
  const { scene } = currentBoard();
  const { project, mapId } = documentStore.getState();
  const ids = [...diff.keys()];
  if (ids.some((id) => scene.byKey.has(id) || before.byKey.has(id))) return false;
  const other = ids.map((id) => mapIdOf(project, id)).find((map) => map !== null && map !== mapId);
  if (other === undefined || other === null) return false;
  showMap(other);
  return true;
}

/** Selects the notes that changed, or the one part; what is gone or folded away leaves the selection as it is. */
function selectChanged(diff: Diff): void {
  const { type } = subjectOf(diff);
  if (type === null || (type !== 'note' && !parts.includes(type))) return;
  const { project, mapId } = documentStore.getState();
  const isSeen = (id: Id): boolean =>
    project[type].has(id) && mapIdOf(project, id) === mapId && foldsAround(project, id).length === 0;
  const ids = [...diff.keys()].filter(isSeen);
  if (ids.length === 0 || (type !== 'note' && ids.length > 1)) return;
  select(ids);
  // The keyboard stands with what is selected, not in another cell.
  focusCell(null);
}
