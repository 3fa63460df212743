// Moves a trigger before another of its map, or to the end.
import type { Id } from '../../base/id';
import { keysMoved } from '../../base/order-key';
import { ok } from '../../base/result';
import { triggersOf } from '../../model/map-lists';
import { diffOf, updating } from '../build-diff';
import { type Command, refused } from '../command';

export const moveTrigger: Command<{ readonly id: Id; readonly beforeId: Id | null }> = {
  name: 'move-trigger',
  plan(project, { id, beforeId }) {
    const trigger = project.trigger.get(id);
    if (trigger === undefined) return refused('gone');
    const [order] = keysMoved(triggersOf(project, trigger.mapId), [trigger], beforeId) as [string];
    return ok(diffOf([updating(trigger, { order })]));
  },
};
