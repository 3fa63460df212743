// Copies of lying things, so far beside their originals: on top of all, in the order of the pile, in groups of their own.
import type { Id } from '../../base/id';
import { keysBetween, type OrderKey } from '../../base/order-key';
import { type Lying, lyingOn } from '../../model/lying';
import type { Project } from '../../model/project';
import type { Draft } from '../../model/record-type';
import type { RecordTypes } from '../../model/records';
import { adding } from '../build-diff';
import type { Change } from '../diff';
import { placedWithin } from './placed-within';

/** `copyOf` names the copies; `dx`, `dy` in board units. The things are all of one map. */
export function copiedLying(
  project: Project,
  things: readonly Lying[],
  copyOf: ReadonlyMap<Id, Id>,
  { dx, dy }: { readonly dx: number; readonly dy: number },
  newId: () => Id,
): Change[] {
  const [first] = things;
  if (first === undefined) return [];
  const pile = lyingOn(project, first.mapId);
  const chosen = new Set(things.map(({ id }) => id));
  const sorted = pile.filter(({ id }) => chosen.has(id));
  const keys = keysBetween(pile.at(-1)?.order ?? null, null, sorted.length);
  const groups = new Map<Id, Id>();
  for (const { groupId } of sorted) {
    if (groupId !== null && !groups.has(groupId)) groups.set(groupId, newId());
  }
  const made = [...groups.values()].map((id) => adding('group', id, { mapId: first.mapId }));
  const copies = sorted.map((thing, at) => {
    const { type, id, ...values } = thing;
    const draft = {
      ...values,
      ...placedWithin({ ...values, x: thing.x + dx, y: thing.y + dy }),
      order: keys[at] as OrderKey,
      groupId: thing.groupId === null ? null : (groups.get(thing.groupId) as Id),
      locked: false,
      // A copied note gets a code of its own.
      ...(type === 'note' && { code: '' }),
    };
    return adding(type, copyOf.get(id) as Id, draft as Draft<RecordTypes[typeof type]>);
  });
  return [...made, ...copies];
}
