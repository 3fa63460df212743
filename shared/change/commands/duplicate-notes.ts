// Copies notes: each right after its original, or all together to a place given.
import type { Id } from '../../base/id';
import { keysBefore, keysBetween } from '../../base/order-key';
import { ok } from '../../base/result';
import { notesInCell } from '../../model/map-structure';
import type { Project } from '../../model/project';
import type { Note } from '../../model/records/note';
import { adding, diffOf } from '../build-diff';
import { type Command, refused } from '../command';
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
    if (!canHaveCodes(project, first.mapId, notes.length)) return refused('can-have-codes');
    const inPlace = stageId === undefined || laneId === undefined;
    if (!inPlace && !canHoldNotes(project, { mapId: first.mapId, stageId, laneId })) {
      return refused('can-hold-notes');
    }
    const keys = inPlace
      ? []
      : keysBefore(notesInCell(project, first.mapId, stageId, laneId), beforeId ?? null, notes.length);
    const changes = notes.map(({ type: _type, id: _id, ...values }, at) => {
      const original = notes[at] as Note;
      const place = inPlace
        ? { order: keyAfter(project, original) }
        : { stageId, laneId, order: keys[at] as string };
      return adding('note', newId(), { ...values, ...place, code: '' });
    });
    return ok(diffOf(changes));
  },
};

function keyAfter(project: Project, note: Note): string {
  const there = notesInCell(project, note.mapId, note.stageId, note.laneId);
  const next = there[there.findIndex((other) => other.id === note.id) + 1];
  return keysBetween(note.order, next?.order ?? null, 1)[0] as string;
}
