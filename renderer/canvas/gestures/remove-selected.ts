// Removes what is selected; a point of a curve that was set by hand goes back to the ratings. The keyboard stays where it was: in its cell, else in the cell nearest to it. Of a part of the
// map it is said how much went with it, and it can be brought back there and then.
import type { Id } from '#shared/base/id';
import { removeItems } from '#shared/change/commands/remove-items';
import type { Diff } from '#shared/change/diff';
import { removedCount } from '#shared/change/removed-count';
import type { Project } from '#shared/model/project';
import { removalSentence, removalText } from '#shared/text/removal-text';
import { sayUndoable } from '../../app/actions/say-undoable';
import { currentBoard } from '../../state/board';
import { documentStore } from '../../state/document';
import { execute } from '../../state/execute';
import { focusCell, sessionStore } from '../../state/session';
import { nearestTo, placesOf } from '../../tools/keys/place';
import { keyboardItem, rectOfItem } from '../../tools/keys/standing';
import { resetPoints, selectedPoints } from '../curve/bend';
import { showChanged } from '../show-changed';

/** A phase goes with its stages; to keep them it is dissolved. */
function withStages({ phase, stage }: Project, ids: ReadonlySet<Id>): Id[] {
  const phases = [...ids].filter((id) => phase.has(id));
  if (phases.length === 0) return [...ids];
  const stages = [...stage.values()].filter(({ phaseId }) => phaseId !== null && phases.includes(phaseId));
  return [...ids, ...stages.map(({ id }) => id)];
}

function sayRemoved(before: Project, ids: ReadonlySet<Id>, diff: Diff): void {
  const { language } = sessionStore.getState().preferences;
  const [first] = ids;
  const type = (['stage', 'step', 'lane', 'phase'] as const).find((one) => before[one].has(first ?? ''));
  if (type === undefined) return;
  const names = [...ids].flatMap((id) => {
    const part = before[type].get(id);
    return part === undefined ? [] : [part.type === 'step' ? part.title : part.name];
  });
  const { scene } = currentBoard();
  const text = removalSentence(type, names, removedCount(diff), language);
  sayUndoable(text, removalText.undo[language], () => showChanged(diff, scene));
}

/** A refusal has been said, and everything is as it was. */
export function removeSelected(): void {
  const points = selectedPoints();
  if (points.length > 0) {
    resetPoints(points);
    return;
  }
  const { layout } = currentBoard();
  const { project } = documentStore.getState();
  const { selection } = sessionStore.getState();
  const item = keyboardItem(sessionStore.getState());
  const note = item === null ? undefined : layout.notes.get(item)?.note;
  const rect = item === null ? null : rectOfItem(layout, item);
  const removed = execute(removeItems, { ids: withStages(project, selection) });
  if (!removed.ok) return;
  sayRemoved(project, selection, removed.value);
  if (rect === null) return;
  const near = note ?? nearestTo(placesOf(currentBoard().layout), rect);
  if (near !== null) focusCell({ stageId: near.stageId, laneId: near.laneId });
}
