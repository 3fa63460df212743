// Says how long a step of the company takes, and which departments do it. Its title is given by `rename-item`.
import type { Id } from '../../base/id';
import { ok } from '../../base/result';
import { idSet } from '../../model/field';
import { mostMinutes } from '../../model/records/company-step';
import { diffOf, updating } from '../build-diff';
import { type Command, refused } from '../command';

export interface EditCompanyStep {
  readonly id: Id;
  /** Null: not known. */
  readonly minutes?: number | null;
  readonly departmentIds?: readonly Id[];
}

export const editCompanyStep: Command<EditCompanyStep> = {
  name: 'edit-company-step',
  plan(project, { id, minutes, departmentIds }) {
    const step = project.company_step.get(id);
    if (step === undefined || departmentIds?.some((one) => !project.department.has(one))) {
      return refused('gone');
    }
    if (minutes !== undefined && minutes !== null && !(minutes >= 0 && minutes <= mostMinutes)) {
      return refused('minutes-range');
    }
    return ok(
      diffOf([
        updating(step, {
          ...(minutes !== undefined && { minutes }),
          ...(departmentIds !== undefined && { departmentIds: idSet(departmentIds) }),
        }),
      ]),
    );
  },
};
