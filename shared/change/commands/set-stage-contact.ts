// Says of stages whether the company meets the customer there, and whether it tracks the experience.
import type { Id } from '../../base/id';
import { ok } from '../../base/result';
import type { StageContact } from '../../model/records/stage';
import { diffOf, updating } from '../build-diff';
import { type Command, refused } from '../command';

export interface SetStageContact {
  readonly ids: readonly Id[];
  readonly contact: StageContact;
}

export const setStageContact: Command<SetStageContact> = {
  name: 'set-stage-contact',
  plan(project, { ids, contact }) {
    const stages = ids.flatMap((id) => project.stage.get(id) ?? []);
    if (stages.length === 0) return refused('gone');
    return ok(diffOf(stages.map((stage) => updating(stage, { contact }))));
  },
};
