// Gives a trigger another kind, or says how often it was heard. Its text is given by `rename-item`.
import type { Id } from '../../base/id';
import { ok } from '../../base/result';
import { mostTriggered, type TriggerKind } from '../../model/records/trigger';
import { diffOf, updating } from '../build-diff';
import { type Command, refused } from '../command';

export interface EditTrigger {
  readonly id: Id;
  readonly kind?: TriggerKind;
  readonly count?: number;
}

export const editTrigger: Command<EditTrigger> = {
  name: 'edit-trigger',
  plan(project, { id, ...values }) {
    const trigger = project.trigger.get(id);
    if (trigger === undefined) return refused('gone');
    const { count = 1 } = values;
    if (!Number.isInteger(count) || count < 1 || count > mostTriggered) return refused('count-range');
    return ok(diffOf([updating(trigger, values)]));
  },
};
