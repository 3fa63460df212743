// Makes a step and the one that follows it in its stage one: touchpoints come together, titles are joined, links of the
// company's steps and hand-offs lead to it. A hand-off between the two is none any more.
import type { Id } from '../../base/id';
import { ok } from '../../base/result';
import { mapStructure } from '../../model/map-structure';
import { inOrder } from '../../model/project';
import { diffOf, removing, updating } from '../build-diff';
import { type Command, refused } from '../command';
import { withFields } from '../diff';
import { canChangeStructure } from '../rules/can-change-structure';
import { joinedNames } from './joined-names';
import { nameLimitOf } from './rename-item';
import { append, changesTo, repointed } from './repointed';

export const mergeSteps: Command<{ readonly id: Id }> = {
  name: 'merge-steps',
  plan(project, { id }) {
    const first = project.step.get(id);
    const stage = first === undefined ? undefined : project.stage.get(first.stageId);
    if (first === undefined || stage === undefined) return refused('gone');
    if (!canChangeStructure(project)) return refused('can-change-structure');
    const steps = mapStructure(project, stage.mapId).stepsOf.get(stage.id) ?? [];
    const second = steps[steps.findIndex((step) => step.id === id) + 1];
    if (second === undefined) return refused('nothing-follows');
    const drafts = repointed(project, 'step', second.id, id);
    const touchpointsOf = (stepId: Id) =>
      inOrder(project.touchpoint, (touchpoint) => touchpoint.stepId === stepId);
    append(drafts, touchpointsOf(id), touchpointsOf(second.id));
    for (const copy of project.step.values()) {
      if (copy.originStepId === second.id) drafts.set(copy.id, withFields(copy, { originStepId: id }));
    }
    const between = [...project.hand_off.values()].filter(
      ({ fromStepId, toStepId }) =>
        [id, second.id].includes(fromStepId) && [id, second.id].includes(toStepId),
    );
    for (const handOff of between) drafts.delete(handOff.id);
    return ok(
      diffOf([
        ...changesTo(project, drafts),
        updating(first, {
          title: joinedNames(first.title, second.title, nameLimitOf('step')),
          manualEmotion: first.manualEmotion ?? second.manualEmotion,
          originStepId: first.originStepId ?? second.originStepId,
        }),
        removing(second),
        ...between.map(removing),
      ]),
    );
  },
};
