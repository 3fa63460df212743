// Copies notes: each right after its original, or all together to a place given; connectors among them are copied
// too. A copy is never locked.
import type { Id } from '../../base/id';
import { keysBefore, keysBetween } from '../../base/order-key';
import { ok } from '../../base/result';
import { notesInCell } from '../../model/map-structure';
import type { Project } from '../../model/project';
import type { Note } from '../../model/records/note';
import { adding, diffOf } from '../build-diff';
import { type Command, refused } from '../command';
import type { Change } from '../diff';
import { canAddNotes } from '../rules/can-add-notes';
import { canHaveCodes } from '../rules/can-have-codes';
import { canHoldNotes } from '../rules/can-hold-notes';

export interface DuplicateNotes {
  readonly ids: readonly Id[];
  /** Where the copies go; absent: each after its original. */
  readonly stageId?: Id | null;
  readonly laneId?: Id | null;
  readonly beforeId?: Id | null;
}

export const duplicateNotes: Command<DuplicateNotes> = {
  name: 'duplicate-notes',
  plan(project, { ids, stageId, laneId, beforeId }, { newId }) {
    const notes = ids.flatMap((id) => project.note.get(id) ?? []);
    const [first] = notes;
    if (first === undefined) return refused('gone');
    if (!canAddNotes(project, notes.length)) return refused('can-add-notes');
    if (!canHaveCodes(project, first.mapId, notes.length)) return refused('can-have-codes');
    const inPlace = stageId === undefined || laneId === undefined;
    if (!inPlace && !canHoldNotes(project, { mapId: first.mapId, stageId, laneId })) {
      return refused('can-hold-notes');
    }
    const keys = inPlace
      ? []
      : keysBefore(notesInCell(project, first.mapId, stageId, laneId), beforeId ?? null, notes.length);
    const copyOf = new Map(notes.map((note) => [note.id, newId()]));
    const changes = notes.map(({ type: _type, id, ...values }, at) => {
      const original = notes[at] as Note;
      const place = inPlace
        ? { order: keyAfter(project, original) }
        : { stageId, laneId, order: keys[at] as string };
      return adding('note', copyOf.get(id) as Id, { ...values, ...place, code: '', locked: false });
    });
    return ok(diffOf([...changes, ...connectorsAmong(project, copyOf, newId)]));
  },
};

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
