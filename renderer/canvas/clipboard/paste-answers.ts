// What can be answered to the question about pasted lines, and what each answer does: one command each.
import { isSameName } from '#shared/base/plain-text';
import { addNoteTable } from '#shared/change/commands/add-note-table';
import { mapStructure } from '#shared/model/map-structure';
import { noteTextLimit } from '#shared/model/records/note';
import { documentStore } from '../../state/document';
import { execute } from '../../state/execute';
import { addPasted, showPasted } from './add-pasted';
import type { Waiting } from './pasted-store';

export interface PasteAnswers {
  readonly many: () => void;
  /** Null: one note already, our own notes, or longer than a note may be. */
  readonly one: (() => void) | null;
  /** A table's columns into the cells from the place on; null: no table, or not as many stages. */
  readonly columns: ColumnAnswer | null;
}

export interface ColumnAnswer {
  readonly run: () => void;
  /** Names of the first and the last stage that get a column. */
  readonly stages: readonly [string, string];
  /** The first row says the stages' own names and becomes no notes. */
  readonly headings: boolean;
}

function columnsOf({ pasted, place }: Waiting): ColumnAnswer | null {
  const { mapId, stageId, laneId } = place;
  if (pasted.rows === null || stageId === null || laneId === null) return null;
  const { rows } = pasted;
  const count = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const { stages } = mapStructure(documentStore.getState().project, mapId);
  const from = stages.findIndex((stage) => stage.id === stageId);
  const taken = stages.slice(from, from + count);
  const [first, last] = [taken[0], taken.at(-1)];
  if (first === undefined || last === undefined || count < 2 || taken.length < count) return null;
  const headings = rows.length > 1 && taken.every(({ name }, at) => isSameName(rows[0]?.[at] ?? '', name));
  const told = headings ? rows.slice(1) : rows;
  const columns = taken.map((stage, at) => ({
    stageId: stage.id,
    texts: told.map((row) => row[at] ?? '').filter((text) => text !== ''),
  }));
  return {
    run: () => void showPasted(place, execute(addNoteTable, { mapId, laneId, columns })),
    stages: [first.name, last.name],
    headings,
  };
}

export function answersTo(waiting: Waiting): PasteAnswers {
  const { text, pasted, own, place } = waiting;
  const whole = text.trim();
  return {
    many: () => void addPasted(place, own ?? pasted.items.map((item) => ({ text: item }))),
    one:
      own !== null || pasted.items.length < 2 || whole.length > noteTextLimit
        ? null
        : () => void addPasted(place, [{ text: whole }]),
    columns: columnsOf(waiting),
  };
}
