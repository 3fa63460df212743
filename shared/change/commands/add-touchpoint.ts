// Adds a touchpoint to a step, before another or at the end.
import type { Id } from '../../base/id';
import { keysBefore } from '../../base/order-key';
import { ok } from '../../base/result';
import { touchpointsOfStep } from '../../model/touchpoints';
import { adding, diffOf } from '../build-diff';
import { type Command, refused } from '../command';
import { canDescribeTouchpoint } from '../rules/can-describe-touchpoint';

export interface AddTouchpoint {
  readonly stepId: Id;
  /** Put before this touchpoint of the step; null: at the end. */
  readonly beforeId: Id | null;
  readonly name?: string;
  readonly channelId?: Id | null;
}

export const addTouchpoint: Command<AddTouchpoint> = {
  name: 'add-touchpoint',
  plan(project, { stepId, beforeId, name = '', channelId = null }, { newId }) {
    if (!project.step.has(stepId)) return refused('gone');
    if (channelId !== null && !project.channel.has(channelId)) return refused('gone');
    const said = canDescribeTouchpoint({ name, channelId });
    if (!said.ok) return said;
    const [order] = keysBefore(touchpointsOfStep(project, stepId), beforeId, 1) as [string];
    return ok(diffOf([adding('touchpoint', newId(), { ...said.value, stepId, order })]));
  },
};
