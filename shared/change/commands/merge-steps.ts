// Makes a step and the one that follows it in its stage one: touchpoints come together, titles are joined, links of the
// company's steps and hand-offs lead to it.
import type { Id } from '../../base/id';
import { ok } from '../../base/result';
import { labelLimit } from '../../model/label';
import { mapStructure } from '../../model/map-structure';
import { inOrder, type Project } from '../../model/project';
import type { HandOff } from '../../model/records/hand-off';
import { diffOf, removing, updating } from '../build-diff';
import { type Command, refused } from '../command';
import { withFields } from '../diff';
import { canChangeStructure } from '../rules/can-change-structure';
import { joinedNames } from './joined-names';
import { append, changesTo, repointed } from './repointed';

/**
 * The hand-offs that are none any more: between the two, and of two that lead to or from one step the one that was not
 * beside it. What leads in led to the first, what leads out led from the second.
 */
function lostHandOffs(project: Project, first: Id, second: Id): readonly HandOff[] {
  const all = [...project.hand_off.values()];
  const isSaid = (from: Id, to: Id): boolean =>
    all.some(({ fromStepId, toStepId }) => fromStepId === from && toStepId === to);
  return all.filter(({ fromStepId: from, toStepId: to }) => {
    if (from === first) return to === second || isSaid(second, to);
    if (to === second) return isSaid(from, first);
    return from === second && to === first;
  });
}

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
    const lost = lostHandOffs(project, id, second.id);
    for (const handOff of lost) drafts.delete(handOff.id);
    return ok(
      diffOf([
        ...changesTo(project, drafts),
        updating(first, {
          title: joinedNames(first.title, second.title, labelLimit('step')),
          manualEmotion: first.manualEmotion ?? second.manualEmotion,
          originStepId: first.originStepId ?? second.originStepId,
        }),
        removing(second),
        ...lost.map(removing),
      ]),
    );
  },
};
