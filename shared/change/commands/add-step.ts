// Adds a step to a stage, before another or at the end.
import type { Id } from '../../base/id';
import { keysBefore } from '../../base/order-key';
import { ok } from '../../base/result';
import { labelLimit } from '../../model/label';
import { mapStructure } from '../../model/map-structure';
import { adding, diffOf } from '../build-diff';
import { type Command, refused } from '../command';
import { labelText } from '../label-text';
import { canChangeStructure } from '../rules/can-change-structure';

export interface AddStep {
  readonly stageId: Id;
  readonly title: string;
  /** Put before this step; null: at the end. */
  readonly beforeId: Id | null;
}

export const addStep: Command<AddStep> = {
  name: 'add-step',
  plan(project, { stageId, title, beforeId }, { newId }) {
    const stage = project.stage.get(stageId);
    if (stage === undefined) return refused('gone');
    if (!canChangeStructure(project)) return refused('can-change-structure');
    const steps = mapStructure(project, stage.mapId).stepsOf.get(stageId) ?? [];
    const [order] = keysBefore(steps, beforeId, 1) as [string];
    return ok(
      diffOf([adding('step', newId(), { stageId, title: labelText(title, labelLimit('step')), order })]),
    );
  },
};
