// Moves a phase, stage, step, lane, step of the company, trigger or picture of a storyboard one place back or forth among
// its like; a step goes on into the next stage, a picture into the next cell, a phase beyond the stage or phase beside it. A map stands alone: it stays.
import type { Id } from '#shared/base/id';
import { moveCompanyStep } from '#shared/change/commands/move-company-step';
import { moveLane } from '#shared/change/commands/move-lane';
import { movePhase } from '#shared/change/commands/move-phase';
import { movePictures } from '#shared/change/commands/move-pictures';
import { moveStage } from '#shared/change/commands/move-stage';
import { moveStep } from '#shared/change/commands/move-step';
import { moveTrigger } from '#shared/change/commands/move-trigger';
import { companyStepsOf, triggersOf } from '#shared/model/map-lists';
import { type MapStructure, mapStructure } from '#shared/model/map-structure';
import type { Picture } from '#shared/model/records/picture';
import { picturesInCell } from '#shared/model/storyboard';
import { currentBoard } from '../../state/board';
import { documentStore } from '../../state/document';
import { execute } from '../../state/execute';

export type Direction = -1 | 1;
type Row = readonly { readonly id: Id }[];

/** The one it comes to stand before, null at the end; undefined where there is no way. */
function neighbour(row: Row, id: Id, by: Direction): Id | null | undefined {
  const to = row.findIndex((one) => one.id === id) + by;
  if (to < 0 || to >= row.length) return undefined;
  return row[by === -1 ? to : to + 1]?.id ?? null;
}

function stepShift({ stages, stepsOf }: MapStructure, id: Id, by: Direction): (() => void) | null {
  const at = stages.findIndex((stage) => stepsOf.get(stage.id)?.some((step) => step.id === id));
  const own = stages[at];
  if (own === undefined) return null;
  const beforeId = neighbour(stepsOf.get(own.id) ?? [], id, by);
  if (beforeId !== undefined) return () => execute(moveStep, { id, stageId: own.id, beforeId });
  const next = stages[at + by];
  if (next === undefined) return null;
  const first = stepsOf.get(next.id)?.[0]?.id ?? null;
  return () => execute(moveStep, { id, stageId: next.id, beforeId: by === 1 ? first : null });
}

/** Phases and the stages between them are one row; a phase is named there by its first stage. */
function phaseShift({ phaseRuns }: MapStructure, id: Id, by: Direction): (() => void) | null {
  const firsts = phaseRuns.map(({ stages: [first] }) => ({ id: first?.id ?? '' }));
  const own = firsts[phaseRuns.findIndex(({ phase }) => phase?.id === id)];
  const beforeId = own === undefined ? undefined : neighbour(firsts, own.id, by);
  return beforeId === undefined ? null : () => execute(movePhase, { id, beforeId });
}

function rowShift(row: Row, command: typeof moveTrigger, id: Id, by: Direction): (() => void) | null {
  const beforeId = neighbour(row, id, by);
  return beforeId === undefined ? null : () => execute(command, { id, beforeId });
}

/** Of a picture, along the cells of its lane that are on the board. */
function pictureShift({ id, stageId, laneId }: Picture, by: Direction): (() => void) | null {
  const { project } = documentStore.getState();
  const cells = currentBoard().layout.pieceCells.filter((cell) => cell.laneId === laneId);
  const at = cells.findIndex((cell) => cell.stageId === stageId);
  const own = cells[at];
  if (own === undefined) return null;
  const to = (cell: typeof own, beforeId: Id | null) => () =>
    execute(movePictures, { ids: [id], stageId: cell.stageId, laneId: cell.laneId, beforeId });
  const beforeId = neighbour(picturesInCell(project, stageId, laneId), id, by);
  if (beforeId !== undefined) return to(own, beforeId);
  const next = cells[at + by];
  if (next === undefined) return null;
  const first = picturesInCell(project, next.stageId, laneId)[0]?.id ?? null;
  return to(next, by === 1 ? first : null);
}

/** The move, or null where there is none. */
function shiftOf(id: Id, by: Direction): (() => void) | null {
  const { project, mapId } = documentStore.getState();
  if (mapId === null) return null;
  const structure = mapStructure(project, mapId);
  if (project.step.has(id)) return stepShift(structure, id, by);
  if (project.phase.has(id)) return phaseShift(structure, id, by);
  if (project.company_step.has(id)) return rowShift(companyStepsOf(project, mapId), moveCompanyStep, id, by);
  if (project.trigger.has(id)) return rowShift(triggersOf(project, mapId), moveTrigger, id, by);
  const picture = project.picture.get(id);
  if (picture !== undefined && picture.x === null) return pictureShift(picture, by);
  const isStage = project.stage.has(id);
  if (!isStage && !project.lane.has(id)) return null;
  const beforeId = neighbour(isStage ? structure.stages : structure.lanes, id, by);
  return beforeId === undefined ? null : () => execute(isStage ? moveStage : moveLane, { id, beforeId });
}

/** Whether there is a place to move to; `by` is -1 (left, up) or 1. */
export const canShiftPart = (id: Id, by: Direction): boolean => shiftOf(id, by) !== null;

/** Moves the part; nothing where there is no place. */
export const shiftPart = (id: Id, by: Direction): void => shiftOf(id, by)?.();
