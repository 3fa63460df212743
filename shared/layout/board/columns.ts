// The columns of the board: how wide each stage is, and where its steps stand.
import type { Id } from '../../base/id';
import { type CellKey, cellKey, type MapStructure } from '../../model/map-structure';
import type { Note } from '../../model/records/note';
import type { Stage } from '../../model/records/stage';
import { cellPadding, columnWidth, gap, laneHeader, margin, mostNoteColumns, note } from './measures';

export interface Column {
  readonly stage: Stage;
  readonly x: number;
  readonly width: number;
  /** Notes side by side. */
  readonly noteColumns: number;
}

/** A stage grows sideways as its fullest cell does, in steps far apart, so that typing does not move the board. */
function noteColumns(stage: Stage, busiest: number, steps: number): number {
  const roomy = Math.ceil(Math.sqrt(busiest)) - 1;
  return Math.min(mostNoteColumns, Math.max(stage.noteColumns, steps, roomy));
}

export function layoutColumns(
  structure: MapStructure,
  cells: ReadonlyMap<CellKey, readonly Note[]>,
): readonly Column[] {
  let x = margin + laneHeader.width;
  return structure.stages.map((stage) => {
    const busiest = Math.max(
      0,
      ...structure.lanes.map((lane) => cells.get(cellKey(stage.id, lane.id))?.length ?? 0),
    );
    const steps = structure.stepsOf.get(stage.id)?.length ?? 0;
    const count = noteColumns(stage, busiest, steps);
    // Beyond the widest flow of notes, steps still get a place of their own.
    const width = Math.max(columnWidth(count), 2 * cellPadding + steps * (note.width + gap) - gap);
    const column = { stage, x, width, noteColumns: count };
    x += width;
    return column;
  });
}

export interface StepPlace {
  readonly id: Id;
  readonly x: number;
  readonly width: number;
}

/** The steps of a stage share its width. */
export function stepPlaces(column: Column, stepIds: readonly Id[]): readonly StepPlace[] {
  const inner = column.width - 2 * cellPadding;
  const width = (inner - (stepIds.length - 1) * gap) / Math.max(1, stepIds.length);
  return stepIds.map((id, at) => ({ id, x: column.x + cellPadding + at * (width + gap), width }));
}
