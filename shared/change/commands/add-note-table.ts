// Adds the columns of a table to the cells of one lane: each column to the end of a stage's cell, as one change.
import type { Id } from '../../base/id';
import { ok } from '../../base/result';
import { type Command, refused } from '../command';
import type { Change } from '../diff';
import { canAddNotes } from '../rules/can-add-notes';
import { canHaveCodes } from '../rules/can-have-codes';
import { addNotes } from './add-notes';

export interface AddNoteTable {
  readonly mapId: Id;
  readonly laneId: Id;
  /** At most one for each stage. */
  readonly columns: readonly { readonly stageId: Id; readonly texts: readonly string[] }[];
}

export const addNoteTable: Command<AddNoteTable> = {
  name: 'add-note-table',
  plan(project, { mapId, laneId, columns }, context) {
    const count = columns.reduce((sum, { texts }) => sum + texts.length, 0);
    if (!canAddNotes(project, count)) return refused('can-add-notes');
    if (!canHaveCodes(project, mapId, count)) return refused('can-have-codes');
    const changes = new Map<Id, Change>();
    for (const { stageId, texts } of columns) {
      const notes = texts.map((text) => ({ text }));
      const column = addNotes.plan(project, { mapId, stageId, laneId, notes }, context);
      if (!column.ok) return column;
      for (const [id, change] of column.value) changes.set(id, change);
    }
    return ok(changes);
  },
};
