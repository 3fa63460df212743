// The skeleton of one map in reading order: stages with their steps, lanes, and the notes of every cell.
// Derived once per project value; the same project gives the same object.
import type { Id } from '../base/id';
import { LastUsed } from '../base/last-used';
import { byOrder } from '../base/order-key';
import { inOrder, type Project } from './project';
import type { Lane } from './records/lane';
import type { Note } from './records/note';
import type { Phase } from './records/phase';
import type { Stage } from './records/stage';
import type { Step } from './records/step';

/** Neighbouring stages of one phase; `phase` is null for stages that stand alone. */
export interface PhaseRun {
  readonly phase: Phase | null;
  readonly stages: readonly Stage[];
}

export interface MapStructure {
  readonly stages: readonly Stage[];
  readonly phaseRuns: readonly PhaseRun[];
  readonly lanes: readonly Lane[];
  readonly stepsOf: ReadonlyMap<Id, readonly Step[]>;
  /** All steps of the map in the customer's order; a step's number is its place here, from 1. */
  readonly steps: readonly Step[];
}

function structure(project: Pick<Project, 'phase' | 'stage' | 'step' | 'lane'>, mapId: Id): MapStructure {
  const stages = inOrder(project.stage, (stage) => stage.mapId === mapId);
  const stepsOf = new Map<Id, Step[]>(stages.map((stage) => [stage.id, []]));
  for (const step of project.step.values()) stepsOf.get(step.stageId)?.push(step);
  for (const steps of stepsOf.values()) steps.sort(byOrder);
  const phaseRuns: { phase: Phase | null; stages: Stage[] }[] = [];
  for (const stage of stages) {
    const phase = (stage.phaseId !== null && project.phase.get(stage.phaseId)) || null;
    const last = phaseRuns.at(-1);
    if (last !== undefined && phase !== null && last.phase?.id === phase.id) last.stages.push(stage);
    else phaseRuns.push({ phase, stages: [stage] });
  }
  return {
    stages,
    phaseRuns,
    lanes: inOrder(project.lane, (lane) => lane.mapId === mapId),
    stepsOf,
    steps: stages.flatMap((stage) => stepsOf.get(stage.id) ?? []),
  };
}

type StructureInput = Parameters<typeof structure>[0];

/** The last skeleton of each of the maps looked at, with the tables it was made of. */
const structures = new LastUsed<{ input: StructureInput | null; made: MapStructure }>(32);
const nothing: MapStructure = { stages: [], phaseRuns: [], lanes: [], stepsOf: new Map(), steps: [] };

/** The skeleton of a map; empty for an unknown id. Recomputed only when one of its four tables changed. */
export function mapStructure(project: StructureInput, mapId: Id): MapStructure {
  const known = structures.of(mapId, () => ({ input: null, made: nothing }));
  const { phase, stage, step, lane } = project;
  const { input } = known;
  if (input?.phase !== phase || input.stage !== stage || input.step !== step || input.lane !== lane) {
    known.input = { phase, stage, step, lane };
    known.made = structure(project, mapId);
  }
  return known.made;
}

/** Names a cell: stage and lane, or the parking lot of the map. */
export type CellKey = string;
export const cellKey = (stageId: Id | null, laneId: Id | null): CellKey =>
  stageId === null || laneId === null ? 'parking' : `${stageId}/${laneId}`;

const cellsOfTable = new WeakMap<ReadonlyMap<Id, Note>, Map<Id, ReadonlyMap<CellKey, readonly Note[]>>>();

/** The notes of a map by cell, in reading order, without those of the free area. Recomputed only when the note table changed. */
export function notesByCell(project: Project, mapId: Id): ReadonlyMap<CellKey, readonly Note[]> {
  let byMap = cellsOfTable.get(project.note);
  if (byMap === undefined) {
    byMap = new Map();
    cellsOfTable.set(project.note, byMap);
  }
  const known = byMap.get(mapId);
  if (known !== undefined) return known;
  const cells = new Map<CellKey, Note[]>();
  for (const note of project.note.values()) {
    if (note.mapId !== mapId || note.x !== null) continue;
    const key = cellKey(note.stageId, note.laneId);
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [note]);
    else cell.push(note);
  }
  for (const cell of cells.values()) cell.sort(byOrder);
  byMap.set(mapId, cells);
  return cells;
}

/** The notes of one cell (or the parking lot), in reading order. */
export const notesInCell = (
  project: Project,
  mapId: Id,
  stageId: Id | null,
  laneId: Id | null,
): readonly Note[] => notesByCell(project, mapId).get(cellKey(stageId, laneId)) ?? [];
