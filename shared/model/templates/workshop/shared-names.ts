// The departments and channels a workshop's description names, each made once, in the order in which they appear.
import type { Id } from '../../../base/id';
import { makeRecord } from '../../record-type';
import { type Channel, channel } from '../../records/channel';
import { type Department, department } from '../../records/department';
import type { NoteColor } from '../../records/note';
import { withKeys } from '../lay-map';
import { keyOf, type Say } from './named';
import type { Workshop, WorkshopStep } from './workshop-form';
import type { Name } from './workshop-values';

/** Department after department, round and round: neighbours are told apart. */
const colors: readonly NoteColor[] = ['violet', 'orange', 'grey', 'blue', 'green', 'pink', 'yellow', 'red'];

export interface SharedNames {
  readonly channels: ReadonlyMap<string, Channel>;
  readonly departments: ReadonlyMap<string, Department>;
}

/** The departments of a step, `department` and `departments` together. */
export const departmentsOf = ({ department, departments }: WorkshopStep): Name[] => [
  ...(department ? [department] : []),
  ...(departments ?? []),
];

function byKey(names: readonly Name[]): [key: string, name: Name][] {
  const found = new Map<string, Name>();
  for (const name of names) if (!found.has(keyOf(name))) found.set(keyOf(name), name);
  return [...found];
}

export function sharedNames(workshop: Workshop, say: Say, newId: () => Id): SharedNames {
  const steps = workshop.steps ?? [];
  const teams = [
    ...steps.flatMap(departmentsOf),
    ...(workshop.companyProcess ?? []).flatMap(({ departments }) => departments ?? []),
    ...(workshop.buts ?? []).flatMap((but) => but.teams ?? []),
    ...(workshop.notes ?? []).flatMap(({ departments }) => departments ?? []),
  ];
  const ways = steps.flatMap((step) => step.channel ?? []);
  return {
    channels: new Map(
      withKeys(byKey(ways)).map(([[key, name], order]) => [
        key,
        makeRecord(channel, newId(), { name: say(name), order }),
      ]),
    ),
    departments: new Map(
      withKeys(byKey(teams)).map(([[key, name], order], at) => [
        key,
        makeRecord(department, newId(), {
          name: say(name),
          order,
          color: colors[at % colors.length] as NoteColor,
        }),
      ]),
    ),
  };
}
