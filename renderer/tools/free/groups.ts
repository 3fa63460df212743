// Groups as a hand meets them: whoever takes one thing of a group takes all of it. Pure.
import type { Id } from '#shared/base/id';
import { findLying, lyingOn } from '#shared/model/lying';
import type { Project } from '#shared/model/project';

const made = new WeakMap<object, ReadonlyMap<Id, readonly Id[]>>();

/** The things of every group of a map, by the group's id; of one pile the same answer. */
function groupsOn(project: Project, mapId: Id): ReadonlyMap<Id, readonly Id[]> {
  const pile = lyingOn(project, mapId);
  const known = made.get(pile);
  if (known !== undefined) return known;
  const groups = new Map<Id, Id[]>();
  for (const { id, groupId } of pile) {
    if (groupId === null) continue;
    const group = groups.get(groupId);
    if (group === undefined) groups.set(groupId, [id]);
    else group.push(id);
  }
  made.set(pile, groups);
  return groups;
}

/** The thing, and all that is in one group with it, itself first. */
export function groupOf(project: Project, id: Id): readonly Id[] {
  const thing = findLying(project, id);
  if (thing === undefined || thing.groupId === null) return [id];
  const group = groupsOn(project, thing.mapId).get(thing.groupId) ?? [];
  return [id, ...group.filter((other) => other !== id)];
}

/** The things with all that is in one group with one of them, each once. */
export function withGroups(project: Project, ids: readonly Id[]): readonly Id[] {
  if (project.group.size === 0) return ids;
  return [...new Set(ids.flatMap((id) => groupOf(project, id)))];
}
