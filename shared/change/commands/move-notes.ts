// Moves notes to a place among the notes of a cell or of the parking lot, in the order they are given. What has lain in
// the free area lies there no more: it leaves its group, and its paper is the usual one.
import type { Id } from '../../base/id';
import { keysMoved } from '../../base/order-key';
import { ok } from '../../base/result';
import { notesInCell } from '../../model/map-structure';
import { diffOf, updating } from '../build-diff';
import { type Command, refused } from '../command';
import { canChangeItems } from '../rules/can-change-items';
import { canHoldNotes } from '../rules/can-hold-notes';

export interface MoveNotes {
  readonly ids: readonly Id[];
  readonly stageId: Id | null;
  readonly laneId: Id | null;
  /** Put before this note; null: at the end. */
  readonly beforeId: Id | null;
}

const lyingNowhere = { x: null, y: null, width: null, height: null, groupId: null } as const;

export const moveNotes: Command<MoveNotes> = {
  name: 'move-notes',
  plan(project, { ids, stageId, laneId, beforeId }) {
    const notes = ids.flatMap((id) => project.note.get(id) ?? []);
    const [first] = notes;
    if (first === undefined) return refused('gone');
    const { mapId } = first;
    if (notes.some((note) => note.mapId !== mapId)) return refused('other-map');
    if (!canHoldNotes(project, { mapId, stageId, laneId })) return refused('can-hold-notes');
    if (!canChangeItems(project, ids)) return refused('note-locked');
    const keys = keysMoved(notesInCell(project, mapId, stageId, laneId), notes, beforeId);
    return ok(
      diffOf(
        notes.map((note, at) =>
          updating(note, { ...lyingNowhere, stageId, laneId, order: keys[at] as string }),
        ),
      ),
    );
  },
};
