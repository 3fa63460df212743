// Moves a department or a channel before another of its list, or to the end.
import type { Id } from '../../base/id';
import { keysBefore } from '../../base/order-key';
import { ok } from '../../base/result';
import { inOrder } from '../../model/project';
import type { Channel } from '../../model/records/channel';
import type { Department } from '../../model/records/department';
import { diffOf, updating } from '../build-diff';
import { type Command, refused } from '../command';

export const moveInList: Command<{ readonly id: Id; readonly beforeId: Id | null }> = {
  name: 'move-in-list',
  plan(project, { id, beforeId }) {
    const record = project.department.get(id) ?? project.channel.get(id);
    if (record === undefined) return refused('gone');
    const list: ReadonlyMap<Id, Channel | Department> = project[record.type];
    const others = inOrder(list, (other) => other.id !== id);
    const [order] = keysBefore(others, beforeId, 1) as [string];
    return ok(diffOf([updating(record, { order })]));
  },
};
