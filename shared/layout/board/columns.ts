// The columns of the board: how wide each stage is, and where its steps stand. A folded stage, and neighbouring stages of
// a folded phase together, are one narrow column.
import type { Id } from '../../base/id';
import { type CellKey, cellKey, type MapStructure, type PhaseRun } from '../../model/map-structure';
import type { Note } from '../../model/records/note';
import type { Phase } from '../../model/records/phase';
import type { Stage } from '../../model/records/stage';
import { cellPadding, columnWidth, fold, gap, laneHeader, margin, mostNoteColumns, note } from './measures';

export interface Column {
  readonly stage: Stage;
  readonly x: number;
  readonly width: number;
  /** Notes side by side. */
  readonly noteColumns: number;
}

export interface FoldedColumn {
  /** What is folded. */
  readonly part: Stage | Phase;
  /** The stages behind it, at least one. */
  readonly stages: readonly Stage[];
  readonly x: number;
  readonly width: number;
}

export interface Columns {
  /** Left to right. */
  readonly open: readonly Column[];
  readonly folded: readonly FoldedColumn[];
  /** Where the grid ends. */
  readonly right: number;
}

/** A stage grows sideways as its fullest cell does, in steps far apart, so that typing does not move the board. */
function noteColumns(stage: Stage, busiest: number, steps: number): number {
  const roomy = Math.ceil(Math.sqrt(busiest)) - 1;
  return Math.min(mostNoteColumns, Math.max(stage.noteColumns, steps, roomy));
}

type Cells = ReadonlyMap<CellKey, readonly Note[]>;

/** Folded lanes count too: folding one moves nothing sideways. */
function openColumn(stage: Stage, x: number, { lanes, stepsOf }: MapStructure, cells: Cells): Column {
  const busiest = Math.max(0, ...lanes.map(({ id }) => cells.get(cellKey(stage.id, id))?.length ?? 0));
  const steps = stepsOf.get(stage.id)?.length ?? 0;
  const count = noteColumns(stage, busiest, steps);
  // Beyond the widest flow of notes, steps still get a place of their own.
  const width = Math.max(columnWidth(count), 2 * cellPadding + steps * (note.width + gap) - gap);
  return { stage, x, width, noteColumns: count };
}

/** What folds of a run: all of it where its phase is folded, else each of its stages for itself. */
const partsOf = ({ phase, stages }: PhaseRun): (Stage | Omit<FoldedColumn, 'x' | 'width'>)[] =>
  phase?.folded === true
    ? [{ part: phase, stages }]
    : stages.map((stage) => (stage.folded ? { part: stage, stages: [stage] } : stage));

export function layoutColumns(structure: MapStructure, cells: Cells): Columns {
  let x = margin + laneHeader.width;
  const open: Column[] = [];
  const folded: FoldedColumn[] = [];
  for (const part of structure.phaseRuns.flatMap(partsOf)) {
    if ('part' in part) {
      folded.push({ ...part, x, width: fold.width });
      x += fold.width;
    } else {
      const column = openColumn(part, x, structure, cells);
      open.push(column);
      x += column.width;
    }
  }
  return { open, folded, right: x };
}

export interface StepPlace {
  readonly id: Id;
  readonly stageId: Id;
  readonly x: number;
  readonly width: number;
}

/** The steps of a stage share its width. */
export function stepPlaces(column: Column, stepIds: readonly Id[]): readonly StepPlace[] {
  const inner = column.width - 2 * cellPadding;
  const width = (inner - (stepIds.length - 1) * gap) / Math.max(1, stepIds.length);
  return stepIds.map((id, at) => ({
    id,
    stageId: column.stage.id,
    x: column.x + cellPadding + at * (width + gap),
    width,
  }));
}
