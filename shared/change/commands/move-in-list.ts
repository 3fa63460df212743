// Moves a map, a persona, a department or a channel before another of its list, or to the end.
import type { Id } from '../../base/id';
import { byOrder, keysMoved, type Ordered } from '../../base/order-key';
import { ok } from '../../base/result';
import type { Project } from '../../model/project';
import { diffOf, updating } from '../build-diff';
import { type Command, refused } from '../command';

const listed = (project: Project, id: Id) =>
  project.map.get(id) ?? project.persona.get(id) ?? project.department.get(id) ?? project.channel.get(id);

export const moveInList: Command<{ readonly id: Id; readonly beforeId: Id | null }> = {
  name: 'move-in-list',
  plan(project, { id, beforeId }) {
    const record = listed(project, id);
    if (record === undefined) return refused('gone');
    const list: Ordered[] = [...project[record.type].values()].sort(byOrder);
    const [order] = keysMoved(list, [record], beforeId) as [string];
    return ok(diffOf([updating(record, { order })]));
  },
};
