// Adds a lane of a kind, before another or at the end.
import { cleanLine } from '../../base/clean-text';
import type { Id } from '../../base/id';
import { keysBefore } from '../../base/order-key';
import { ok } from '../../base/result';
import { mapStructure } from '../../model/map-structure';
import type { LaneKind } from '../../model/records/lane';
import { adding, diffOf } from '../build-diff';
import { type Command, refused } from '../command';
import { canChangeStructure } from '../rules/can-change-structure';

export interface AddLane {
  readonly mapId: Id;
  readonly kind: LaneKind;
  readonly name: string;
  /** Put before this lane; null: at the end. */
  readonly beforeId: Id | null;
}

export const addLane: Command<AddLane> = {
  name: 'add-lane',
  plan(project, { mapId, kind, name, beforeId }, { newId }) {
    if (!project.map.has(mapId)) return refused('gone');
    if (!canChangeStructure(project)) return refused('can-change-structure');
    const [order] = keysBefore(mapStructure(project, mapId).lanes, beforeId, 1) as [string];
    return ok(diffOf([adding('lane', newId(), { mapId, kind, name: cleanLine(name), order })]));
  },
};
