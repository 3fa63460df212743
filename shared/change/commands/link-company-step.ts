// Says which customer steps a step of the company belongs to. None makes it a phantom.
import type { Id } from '../../base/id';
import { ok } from '../../base/result';
import { idSet } from '../../model/field';
import { diffOf, updating } from '../build-diff';
import { type Command, refused } from '../command';
import { areStepsOfMap } from '../rules/are-steps-of-map';

export const linkCompanyStep: Command<{ readonly id: Id; readonly stepIds: readonly Id[] }> = {
  name: 'link-company-step',
  plan(project, { id, stepIds }) {
    const step = project.company_step.get(id);
    if (step === undefined) return refused('gone');
    if (!areStepsOfMap(project, step.mapId, stepIds)) return refused('other-map');
    return ok(diffOf([updating(step, { stepIds: idSet(stepIds) })]));
  },
};
