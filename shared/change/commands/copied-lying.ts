// Copies of things where they are to lie: on top of all, in the order given, in groups of their own. A note from a cell
// may have a copy that lies.
import type { Id } from '../../base/id';
import { keysBetween, type OrderKey } from '../../base/order-key';
import { type LyingThing, lyingOn } from '../../model/lying';
import type { Project } from '../../model/project';
import type { Draft } from '../../model/record-type';
import type { RecordTypes } from '../../model/records';
import type { Note } from '../../model/records/note';
import { adding } from '../build-diff';
import type { Change } from '../diff';
import { placedWithin } from './placed-within';

/** What is copied, and the place of the copy in board units from the corner of its cell or of the free area. */
export interface Copied {
  readonly original: Note | LyingThing;
  readonly stageId: Id | null;
  readonly laneId: Id | null;
  readonly x: number;
  readonly y: number;
}

/** `copyOf` names the copies. All originals are of one map. */
export function copiedLying(
  project: Project,
  copied: readonly Copied[],
  copyOf: ReadonlyMap<Id, Id>,
  newId: () => Id,
): Change[] {
  const [first] = copied;
  if (first === undefined) return [];
  const { mapId } = first.original;
  const keys = keysBetween(lyingOn(project, mapId).at(-1)?.order ?? null, null, copied.length);
  const groups = new Map<Id, Id>();
  for (const { original } of copied) {
    if (original.groupId !== null && !groups.has(original.groupId)) groups.set(original.groupId, newId());
  }
  const made = [...groups.values()].map((id) => adding('group', id, { mapId }));
  const copies = copied.map(({ original, ...place }, at) => {
    const { type, id, ...values } = original;
    const draft = {
      ...values,
      ...place,
      ...placedWithin({ ...values, ...place }),
      order: keys[at] as OrderKey,
      groupId: original.groupId === null ? null : (groups.get(original.groupId) as Id),
      locked: false,
      // A copied note gets a code of its own.
      ...(type === 'note' && { code: '' }),
    };
    return adding(type, copyOf.get(id) as Id, draft as Draft<RecordTypes[typeof type]>);
  });
  return [...made, ...copies];
}
