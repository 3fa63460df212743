// Adds a lane of a kind, before another or at the end.
import type { Id } from '../../base/id';
import { keysBefore } from '../../base/order-key';
import { ok } from '../../base/result';
import { labelLimit } from '../../model/label';
import { mapStructure } from '../../model/map-structure';
import type { LaneKind } from '../../model/records/lane';
import { adding, diffOf } from '../build-diff';
import { type Command, refused } from '../command';
import { labelText } from '../label-text';
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
    return ok(
      diffOf([adding('lane', newId(), { mapId, kind, name: labelText(name, labelLimit('lane')), order })]),
    );
  },
};
