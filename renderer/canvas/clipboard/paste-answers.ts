// What can be answered to the question about pasted lines, and what each answer does: one command each.
import { addNoteTable } from '#shared/change/commands/add-note-table';
import { mapStructure } from '#shared/model/map-structure';
import { noteTextLimit } from '#shared/model/records/note';
import { documentStore } from '../../state/document';
import { execute } from '../../state/execute';
import { addPasted, showPasted } from './add-pasted';
import type { Waiting } from './pasted-store';

export interface PasteAnswers {
  readonly many: () => void;
  /** Null: longer than a note may be. */
  readonly one: (() => void) | null;
  /** A table's columns into the cells from the place on; null: no table, or not as many stages. */
  readonly columns: (() => void) | null;
}

function columnsOf({ pasted, place }: Waiting): (() => void) | null {
  const { mapId, stageId, laneId } = place;
  if (pasted.rows === null || stageId === null || laneId === null) return null;
  const { rows } = pasted;
  const count = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const { stages } = mapStructure(documentStore.getState().project, mapId);
  const from = stages.findIndex((stage) => stage.id === stageId);
  const columns = stages.slice(from, from + count).map((stage, at) => ({
    stageId: stage.id,
    texts: rows.map((row) => row[at] ?? '').filter((text) => text !== ''),
  }));
  if (count < 2 || columns.length < count) return null;
  return () => showPasted(place, execute(addNoteTable, { mapId, laneId, columns }));
}

export function answersTo(waiting: Waiting): PasteAnswers {
  const { text, pasted, place } = waiting;
  const whole = text.trim();
  return {
    many: () =>
      void addPasted(
        place,
        pasted.items.map((item) => ({ text: item })),
      ),
    one: whole.length > noteTextLimit ? null : () => void addPasted(place, [{ text: whole }]),
    columns: columnsOf(waiting),
  };
}
