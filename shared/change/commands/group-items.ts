// Makes one group of lying things: they are chosen and moved as one from now on. Groups they were in are theirs no more.
import type { Id } from '../../base/id';
import { ok } from '../../base/result';
import { findLying } from '../../model/lying';
import { adding, diffOf, updating } from '../build-diff';
import { type Command, refused } from '../command';
import { canChangeItems } from '../rules/can-change-items';

export const groupItems: Command<{ readonly ids: readonly Id[] }> = {
  name: 'group-items',
  plan(project, { ids }, { newId }) {
    const things = ids.flatMap((id) => findLying(project, id) ?? []);
    const [first] = things;
    if (first === undefined || things.length < 2) return refused('two-to-group');
    if (things.some(({ mapId }) => mapId !== first.mapId)) return refused('other-map');
    if (!canChangeItems(project, ids)) return refused('note-locked');
    const groupId = newId();
    return ok(
      diffOf([
        adding('group', groupId, { mapId: first.mapId }),
        ...things.map((thing) => updating(thing, { groupId })),
      ]),
    );
  },
};
