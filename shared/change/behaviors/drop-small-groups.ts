// Whenever a group is left with fewer than two things, it goes: one thing alone is no group.
import type { Id } from '../../base/id';
import { lyingTypes } from '../../model/lying';
import type { RecordByType } from '../../model/records';
import type { Behavior } from '../behavior';
import { diffOf, removing, updating } from '../build-diff';

const tables = [...lyingTypes, 'note', 'group'] as const;
type Member = RecordByType[Exclude<(typeof tables)[number], 'group'>];

export const dropSmallGroups: Behavior = ({ before, after }) => {
  if (after.group.size === 0 || tables.every((type) => before[type] === after[type])) return new Map();
  const members = new Map<Id, Member[]>([...after.group.keys()].map((id) => [id, []]));
  for (const type of [...lyingTypes, 'note'] as const) {
    for (const record of after[type].values()) {
      if (record.groupId !== null) members.get(record.groupId)?.push(record);
    }
  }
  return diffOf(
    [...after.group.values()].flatMap((group) => {
      const left = members.get(group.id) ?? [];
      if (left.length > 1) return [];
      return [removing(group), ...left.map((record) => updating(record, { groupId: null }))];
    }),
  );
};
