// Adds a stage before another or at the end; between two stages of one phase it joins the phase.
import type { Id } from '../../base/id';
import { keysBefore } from '../../base/order-key';
import { ok } from '../../base/result';
import { labelLimit } from '../../model/label';
import { mapStructure } from '../../model/map-structure';
import { adding, diffOf } from '../build-diff';
import { type Command, refused } from '../command';
import { labelText } from '../label-text';
import { canChangeStructure } from '../rules/can-change-structure';
import { phaseAt } from './phase-at';

export interface AddStage {
  readonly mapId: Id;
  readonly name: string;
  /** Put before this stage; null: at the end. */
  readonly beforeId: Id | null;
}

export const addStage: Command<AddStage> = {
  name: 'add-stage',
  plan(project, { mapId, name, beforeId }, { newId }) {
    if (!project.map.has(mapId)) return refused('gone');
    if (!canChangeStructure(project)) return refused('can-change-structure');
    const { stages } = mapStructure(project, mapId);
    const [order] = keysBefore(stages, beforeId, 1) as [string];
    const phaseId = phaseAt(stages, beforeId);
    return ok(
      diffOf([
        adding('stage', newId(), { mapId, name: labelText(name, labelLimit('stage')), order, phaseId }),
      ]),
    );
  },
};
