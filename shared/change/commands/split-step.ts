// Splits a step in two: its touchpoints from one of them on go to the new step behind it, or all of them stay. What is
// handed over at its end is handed over by the new step; the company's steps are linked to both.
import type { Id } from '../../base/id';
import { keysBefore } from '../../base/order-key';
import { ok } from '../../base/result';
import { labelLimit } from '../../model/label';
import { mapStructure } from '../../model/map-structure';
import { inOrder } from '../../model/project';
import { adding, diffOf, updating } from '../build-diff';
import { type Command, refused } from '../command';
import { labelText } from '../label-text';
import { canChangeStructure } from '../rules/can-change-structure';

export interface SplitStep {
  readonly id: Id;
  /** The first touchpoint of the new step; null: it begins with none. */
  readonly touchpointId: Id | null;
  readonly title: string;
}

export const splitStep: Command<SplitStep> = {
  name: 'split-step',
  plan(project, { id, touchpointId, title }, { newId }) {
    const step = project.step.get(id);
    const stage = step === undefined ? undefined : project.stage.get(step.stageId);
    if (step === undefined || stage === undefined) return refused('gone');
    if (!canChangeStructure(project)) return refused('can-change-structure');
    const touchpoints = inOrder(project.touchpoint, ({ stepId }) => stepId === id);
    const from = touchpoints.findIndex((touchpoint) => touchpoint.id === touchpointId);
    if (touchpointId !== null && from === -1) return refused('gone');
    const moved = from === -1 ? [] : touchpoints.slice(from);
    const steps = mapStructure(project, stage.mapId).stepsOf.get(stage.id) ?? [];
    const next = steps[steps.findIndex((one) => one.id === id) + 1];
    const [order] = keysBefore(steps, next?.id ?? null, 1) as [string];
    const added = newId();
    return ok(
      diffOf([
        adding('step', added, { stageId: stage.id, title: labelText(title, labelLimit('step')), order }),
        ...moved.map((touchpoint) => updating(touchpoint, { stepId: added })),
        ...[...project.hand_off.values()].map((handOff) =>
          handOff.fromStepId === id ? updating(handOff, { fromStepId: added }) : null,
        ),
        ...[...project.company_step.values()].map((companyStep) =>
          companyStep.stepIds.includes(id)
            ? updating(companyStep, { stepIds: [...companyStep.stepIds, added].sort() })
            : null,
        ),
      ]),
    );
  },
};
