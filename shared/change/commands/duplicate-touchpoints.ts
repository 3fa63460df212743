// Copies touchpoints with the answers about them: after each original, or all together before a touchpoint of a step.
import type { Id } from '../../base/id';
import { keysBefore } from '../../base/order-key';
import { ok } from '../../base/result';
import type { Project } from '../../model/project';
import type { Touchpoint } from '../../model/records/touchpoint';
import { ratingsOf, touchpointsOfStep } from '../../model/touchpoints';
import { adding, diffOf } from '../build-diff';
import { type Command, refused } from '../command';
import type { Change } from '../diff';

export interface DuplicateTouchpoints {
  readonly ids: readonly Id[];
  /** Absent: beside the originals. */
  readonly to?: { readonly stepId: Id; readonly beforeId: Id | null };
}

/** Where the copies stand: step and order of each. */
function placesOf(
  project: Project,
  originals: readonly Touchpoint[],
  to: DuplicateTouchpoints['to'],
): Pick<Touchpoint, 'stepId' | 'order'>[] {
  if (to !== undefined) {
    const keys = keysBefore(touchpointsOfStep(project, to.stepId), to.beforeId, originals.length);
    return keys.map((order) => ({ stepId: to.stepId, order }));
  }
  return originals.map(({ id, stepId }) => {
    const there = touchpointsOfStep(project, stepId);
    const next = there[there.findIndex((other) => other.id === id) + 1]?.id ?? null;
    const [order] = keysBefore(there, next, 1) as [string];
    return { stepId, order };
  });
}

export const duplicateTouchpoints: Command<DuplicateTouchpoints> = {
  name: 'duplicate-touchpoints',
  plan(project, { ids, to }, { newId }) {
    const originals = ids.flatMap((id) => project.touchpoint.get(id) ?? []);
    if (originals.length === 0 || (to !== undefined && !project.step.has(to.stepId))) return refused('gone');
    const places = placesOf(project, originals, to);
    return ok(
      diffOf(
        originals.flatMap((original, at): Change[] => {
          const { type: _type, id, ...values } = original;
          const touchpointId = newId();
          const answers = ratingsOf(project, id).map(({ type: _rating, id: _id, ...answer }) =>
            adding('rating', newId(), { ...answer, touchpointId }),
          );
          return [adding('touchpoint', touchpointId, { ...values, ...places[at] }), ...answers];
        }),
      ),
    );
  },
};
