// A map as an outline: stages, in them lanes, in them notes, row by row as it is read; the parking lot last.
import type { Id } from '../../base/id';
import { mapStructure } from '../../model/map-structure';
import type { Project } from '../../model/project';
import type { Lane } from '../../model/records/lane';
import type { Note } from '../../model/records/note';
import type { Stage } from '../../model/records/stage';
import { cellsInOrder, type ReadCell } from './notes-in-order';

interface Place {
  /** Of the outline, stable while the map's parts are. */
  readonly key: string;
  /** 1: stages and the parking lot; deeper by one each. */
  readonly level: 1 | 2 | 3;
  /** The key of the row it stands under; null at level 1. */
  readonly parent: string | null;
  /** Its place among the rows under the same parent, from 1, and how many they are. */
  readonly at: number;
  readonly of: number;
}

export type OutlineRow = Place &
  (
    | { readonly kind: 'stage'; readonly stage: Stage; readonly notes: number }
    | { readonly kind: 'parking'; readonly notes: number }
    | { readonly kind: 'lane'; readonly stage: Stage; readonly lane: Lane; readonly notes: number }
    | { readonly kind: 'note'; readonly note: Note }
  );

export const parkingKey = 'parking';

function noteRows({ notes }: ReadCell, parent: string, level: 2 | 3): OutlineRow[] {
  return notes.map((note, at) => ({
    kind: 'note',
    note,
    key: note.id,
    level,
    parent,
    at: at + 1,
    of: notes.length,
  }));
}

function stageRows(stage: Stage, place: Pick<Place, 'at' | 'of'>, cells: readonly ReadCell[]): OutlineRow[] {
  const notes = cells.reduce((sum, cell) => sum + cell.notes.length, 0);
  const rows: OutlineRow[] = [
    { kind: 'stage', stage, notes, key: stage.id, level: 1, parent: null, ...place },
  ];
  cells.forEach((cell, at) => {
    if (cell.lane === null) return;
    const key = `${stage.id}/${cell.lane.id}`;
    const among = { key, level: 2, parent: stage.id, at: at + 1, of: cells.length } as const;
    rows.push({ kind: 'lane', stage, lane: cell.lane, notes: cell.notes.length, ...among });
    for (const row of noteRows(cell, key, 3)) rows.push(row);
  });
  return rows;
}

/** Every row of the outline. Lanes stand under a stage where they hold notes of it; the parking lot where it has any. */
export function outlineRows(project: Project, mapId: Id): OutlineRow[] {
  const { stages } = mapStructure(project, mapId);
  const byStage = new Map<Id | null, ReadCell[]>();
  for (const cell of cellsInOrder(project, mapId)) {
    const key = cell.stage?.id ?? null;
    const cells = byStage.get(key);
    if (cells === undefined) byStage.set(key, [cell]);
    else cells.push(cell);
  }
  const [parking] = byStage.get(null) ?? [];
  const of = stages.length + (parking === undefined ? 0 : 1);
  const rows = stages.flatMap((stage, at) =>
    stageRows(stage, { at: at + 1, of }, byStage.get(stage.id) ?? []),
  );
  if (parking === undefined) return rows;
  const notes = parking.notes.length;
  rows.push({ kind: 'parking', notes, key: parkingKey, level: 1, parent: null, at: of, of });
  return [...rows, ...noteRows(parking, parkingKey, 2)];
}

/** The rows that are seen while those under the folded ones are not. */
export function unfoldedRows(
  rows: readonly OutlineRow[],
  folded: ReadonlySet<string>,
): readonly OutlineRow[] {
  if (folded.size === 0) return rows;
  const away = new Set<string>(folded);
  return rows.filter(({ key, parent }) => {
    if (parent === null || !away.has(parent)) return true;
    away.add(key);
    return false;
  });
}
