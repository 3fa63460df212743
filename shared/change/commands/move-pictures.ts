// Moves pictures of storyboards, in their order, before another of the same or of a different cell of their map, or to its
// end.
import type { Id } from '../../base/id';
import { keysMoved } from '../../base/order-key';
import { ok } from '../../base/result';
import { picturesInCell } from '../../model/storyboard';
import { diffOf, updating } from '../build-diff';
import { type Command, refused } from '../command';
import { canChangeItems } from '../rules/can-change-items';
import { canHoldPictures } from '../rules/can-hold-pictures';

export interface MovePictures {
  readonly ids: readonly Id[];
  readonly stageId: Id;
  readonly laneId: Id;
  /** Put before this picture of the cell; null: at the end. */
  readonly beforeId: Id | null;
}

export const movePictures: Command<MovePictures> = {
  name: 'move-pictures',
  plan(project, { ids, stageId, laneId, beforeId }) {
    const pictures = ids.flatMap((id) => project.picture.get(id) ?? []);
    const [first] = pictures;
    if (first === undefined || pictures.some(({ x }) => x !== null)) return refused('gone');
    const { mapId } = first;
    if (pictures.some((picture) => picture.mapId !== mapId)) return refused('other-map');
    if (!canHoldPictures(project, { mapId, stageId, laneId }, 'by-order'))
      return refused('can-hold-pictures');
    if (!canChangeItems(project, ids)) return refused('lying-locked');
    const keys = keysMoved(picturesInCell(project, stageId, laneId), pictures, beforeId);
    return ok(
      diffOf(
        pictures.map((picture, index) =>
          updating(picture, { stageId, laneId, order: keys[index] as string }),
        ),
      ),
    );
  },
};
