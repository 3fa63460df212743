// Says whether context is passed where one step hands the customer to the next, or that it is not known.
import type { Id } from '../../base/id';
import { ok } from '../../base/result';
import { mapIdOf } from '../../model/invariants';
import type { HandOff } from '../../model/records/hand-off';
import { adding, diffOf, removing, updating } from '../build-diff';
import { type Command, refused } from '../command';

export interface SetHandOff {
  readonly fromStepId: Id;
  readonly toStepId: Id;
  /** Null: not known. */
  readonly context: HandOff['context'] | null;
}

export const setHandOff: Command<SetHandOff> = {
  name: 'set-hand-off',
  plan(project, { fromStepId, toStepId, context }, { newId }) {
    const [from, to] = [project.step.get(fromStepId), project.step.get(toStepId)];
    if (from === undefined || to === undefined || from === to) return refused('gone');
    if (mapIdOf(project, fromStepId) !== mapIdOf(project, toStepId)) return refused('other-map');
    const [known, ...doubles] = [...project.hand_off.values()].filter(
      (one) => one.fromStepId === fromStepId && one.toStepId === toStepId,
    );
    if (known === undefined) {
      return ok(
        diffOf(context === null ? [] : [adding('hand_off', newId(), { fromStepId, toStepId, context })]),
      );
    }
    return ok(
      diffOf([context === null ? removing(known) : updating(known, { context }), ...doubles.map(removing)]),
    );
  },
};
