// Takes groups apart: all whose things are among these, however few of them.
import type { Id } from '../../base/id';
import { ok } from '../../base/result';
import { findLying } from '../../model/lying';
import { diffOf, removing } from '../build-diff';
import { type Command, refused } from '../command';

export const ungroupItems: Command<{ readonly ids: readonly Id[] }> = {
  name: 'ungroup-items',
  plan(project, { ids }) {
    const groupIds = new Set(ids.flatMap((id) => findLying(project, id)?.groupId ?? []));
    const groups = [...groupIds].flatMap((id) => project.group.get(id) ?? []);
    return groups.length === 0 ? refused('no-group') : ok(diffOf(groups.map(removing)));
  },
};
