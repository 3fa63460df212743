// Adds a step of the company's own process, linked to customer steps or, for now, a phantom.
import type { Id } from '../../base/id';
import { keysBefore } from '../../base/order-key';
import { ok } from '../../base/result';
import { idSet } from '../../model/field';
import { labelLimit } from '../../model/label';
import { companyStepsOf } from '../../model/map-lists';
import { adding, diffOf } from '../build-diff';
import { type Command, refused } from '../command';
import { labelText } from '../label-text';
import { areStepsOfMap } from '../rules/are-steps-of-map';

export interface AddCompanyStep {
  readonly mapId: Id;
  readonly title: string;
  readonly stepIds: readonly Id[];
  /** Put before this step of the company; null: at the end. */
  readonly beforeId: Id | null;
}

export const addCompanyStep: Command<AddCompanyStep> = {
  name: 'add-company-step',
  plan(project, { mapId, title, stepIds, beforeId }, { newId }) {
    if (!project.map.has(mapId)) return refused('gone');
    if (!areStepsOfMap(project, mapId, stepIds)) return refused('other-map');
    const [order] = keysBefore(companyStepsOf(project, mapId), beforeId, 1) as [string];
    const named = labelText(title, labelLimit('company_step'));
    return ok(
      diffOf([adding('company_step', newId(), { mapId, title: named, order, stepIds: idSet(stepIds) })]),
    );
  },
};
