// Moves a lane with all it holds before another lane of its map, or to the end.
import type { Id } from '../../base/id';
import { keysMoved } from '../../base/order-key';
import { ok } from '../../base/result';
import { mapStructure } from '../../model/map-structure';
import { diffOf, updating } from '../build-diff';
import { type Command, refused } from '../command';
import { canChangeStructure } from '../rules/can-change-structure';

export const moveLane: Command<{ readonly id: Id; readonly beforeId: Id | null }> = {
  name: 'move-lane',
  plan(project, { id, beforeId }) {
    const lane = project.lane.get(id);
    if (lane === undefined) return refused('gone');
    if (!canChangeStructure(project)) return refused('can-change-structure');
    const [order] = keysMoved(mapStructure(project, lane.mapId).lanes, [lane], beforeId) as [string];
    return ok(diffOf([updating(lane, { order })]));
  },
};
