// Moves a step of the company before another in the order of its process, or to the end.
import type { Id } from '../../base/id';
import { keysMoved } from '../../base/order-key';
import { ok } from '../../base/result';
import { companyStepsOf } from '../../model/map-lists';
import { diffOf, updating } from '../build-diff';
import { type Command, refused } from '../command';

export const moveCompanyStep: Command<{ readonly id: Id; readonly beforeId: Id | null }> = {
  name: 'move-company-step',
  plan(project, { id, beforeId }) {
    const step = project.company_step.get(id);
    if (step === undefined) return refused('gone');
    const [order] = keysMoved(companyStepsOf(project, step.mapId), [step], beforeId) as [string];
    return ok(diffOf([updating(step, { order })]));
  },
};
