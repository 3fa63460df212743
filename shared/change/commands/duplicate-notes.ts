// Copies notes and lying things. Notes of cells and of the parking lot come each right after its original, or all together
// to a place given; what lies comes so far beside its original. Connectors among them are copied too. A copy is never
// locked.
import type { Id } from '../../base/id';
import { byOrder, keysBefore, keysBetween } from '../../base/order-key';
import { ok } from '../../base/result';
import { findLying, isLying } from '../../model/lying';
import { notesInCell } from '../../model/map-structure';
import type { Project } from '../../model/project';
import type { Note } from '../../model/records/note';
import { adding, diffOf } from '../build-diff';
import { type Command, refused } from '../command';
import type { Change } from '../diff';
import { canAddLying } from '../rules/can-add-lying';
import { canAddNotes } from '../rules/can-add-notes';
import { canHaveCodes } from '../rules/can-have-codes';
import { canHoldNotes } from '../rules/can-hold-notes';
import { canLieThere } from '../rules/can-lie-there';
import { type Copied, copiedLying } from './copied-lying';
import type { Placement } from './place-items';

export interface DuplicateNotes {
  readonly ids: readonly Id[];
  /** Where the copies of notes go, lying ones too; absent: each after its original. */
  readonly stageId?: Id | null;
  readonly laneId?: Id | null;
  readonly beforeId?: Id | null;
  /** Where copies lie, by the ids of their originals; absent: beside them, of what lies. */
  readonly placements?: readonly Placement[];
}

/** So far a copy lies beside its original where nobody says where, in board units. */
const beside = 24;
const nowhere = { x: null, y: null, width: null, height: null, groupId: null } as const;

export const duplicateNotes: Command<DuplicateNotes> = {
  name: 'duplicate-notes',
  plan(project, { ids, stageId, laneId, beforeId, placements = [] }, { newId }) {
    const notes = ids.flatMap((id) => project.note.get(id) ?? []);
    const inPlace = stageId === undefined || laneId === undefined;
    const placed = new Map(placements.map((placement) => [placement.id, placement]));
    const loose = copiesThatLie(project, ids, placed, inPlace);
    const looseIds = new Set(loose.map(({ original }) => original.id));
    const inCells = notes.filter(({ id }) => !looseIds.has(id));
    const originals = [...inCells, ...loose.map(({ original }) => original)];
    const mapId = originals[0]?.mapId;
    if (mapId === undefined) return refused('gone');
    if (originals.some((record) => record.mapId !== mapId)) return refused('other-map');
    if (!loose.every((copy) => canLieThere(project, { ...copy, mapId }))) return refused('gone');
    if (!canAddNotes(project, notes.length)) return refused('can-add-notes');
    if (!canHaveCodes(project, mapId, notes.length)) return refused('can-have-codes');
    if (!canAddLying(project, loose.length)) return refused('can-add-lying');
    if (!inPlace && !canHoldNotes(project, { mapId, stageId, laneId })) return refused('can-hold-notes');
    const keys = inPlace
      ? []
      : keysBefore(notesInCell(project, mapId, stageId, laneId), beforeId ?? null, inCells.length);
    const copyOf = new Map(originals.map((record) => [record.id, newId()]));
    const changes = inCells.map(({ type: _type, id, ...values }, at) => {
      const place = inPlace
        ? { order: keyAfter(project, inCells[at] as Note) }
        : { ...nowhere, stageId, laneId, order: keys[at] as string };
      return adding('note', copyOf.get(id) as Id, { ...values, ...place, code: '', locked: false });
    });
    return ok(
      diffOf([
        ...changes,
        ...copiedLying(project, loose, copyOf, newId),
        ...connectorsAmong(project, copyOf, newId),
      ]),
    );
  },
};

/** Where a place is given, and of lying things beside them; the lowest first. */
function copiesThatLie(
  project: Project,
  ids: readonly Id[],
  placed: ReadonlyMap<Id, Placement>,
  inPlace: boolean,
): Copied[] {
  const lying = ids.flatMap((id) => findLying(project, id) ?? []).sort(byOrder);
  const others = ids.flatMap((id) => project.note.get(id) ?? []).filter((note) => !isLying(note));
  return [...lying, ...others].flatMap((original): Copied[] => {
    const place = placed.get(original.id);
    if (place !== undefined) {
      const { stageId, laneId, x, y } = place;
      return [{ original, stageId, laneId, x, y }];
    }
    if (!isLying(original) || (original.type === 'note' && !inPlace)) return [];
    const { stageId, laneId, x, y } = original;
    return [{ original, stageId, laneId, x: x + beside, y: y + beside }];
  });
}

/** The connectors with both ends among the originals, between the copies. */
function connectorsAmong(project: Project, copyOf: ReadonlyMap<Id, Id>, newId: () => Id): Change[] {
  return [...project.connector.values()].flatMap(({ type: _type, id: _id, ...values }) => {
    const fromId = copyOf.get(values.fromId);
    const toId = copyOf.get(values.toId);
    return fromId === undefined || toId === undefined
      ? []
      : [adding('connector', newId(), { ...values, fromId, toId })];
  });
}

function keyAfter(project: Project, note: Note): string {
  const there = notesInCell(project, note.mapId, note.stageId, note.laneId);
  const next = there[there.findIndex((other) => other.id === note.id) + 1];
  return keysBetween(note.order, next?.order ?? null, 1)[0] as string;
}
