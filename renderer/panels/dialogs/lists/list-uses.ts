// How many touchpoints of the file name each department and each channel.
import type { Id } from '#shared/base/id';
import type { Project } from '#shared/model/project';

export function listUses({ touchpoint }: Pick<Project, 'touchpoint'>): ReadonlyMap<Id, number> {
  const uses = new Map<Id, number>();
  for (const { channelId, departmentIds } of touchpoint.values()) {
    for (const id of channelId === null ? departmentIds : [...departmentIds, channelId]) {
      uses.set(id, (uses.get(id) ?? 0) + 1);
    }
  }
  return uses;
}
