// Stages and phases with what is folded among them, and what that holds: counted for its whole column, and for every row
// of it that is not folded itself.
import { bottom, type Rect, rect } from '../../base/geometry';
import { cellKey, mapStructure, notesByCell } from '../../model/map-structure';
import type { Project } from '../../model/project';
import type { BoardLayout, Fold, LaneBox, PhaseBox, StageBox } from '../board';
import type { FoldedHeader, Headers } from './headers';
import { fold as foldSize } from './measures';

/** From the header down to where the grid ends. */
const columnBelow = ({ x, y, width }: Rect, gridBottom: number): Rect => rect(x, y, width, gridBottom - y);

function foldOf(
  project: Project,
  { folded: { part, stages }, rect: header }: FoldedHeader,
  lanes: readonly LaneBox[],
  gridBottom: number,
): Fold {
  const cells = notesByCell(project, part.mapId);
  const { stepsOf } = mapStructure(project, part.mapId);
  const held = lanes.map(({ lane }) =>
    stages.reduce((sum, { id }) => sum + (cells.get(cellKey(id, lane.id))?.length ?? 0), 0),
  );
  const ids = new Set(stages.map(({ id }) => id));
  let touchpoints = 0;
  for (const { stepId } of project.touchpoint.values()) {
    const stageId = project.step.get(stepId)?.stageId;
    if (stageId !== undefined && ids.has(stageId)) touchpoints += 1;
  }
  return {
    column: columnBelow(header, gridBottom),
    stageIds: stages.map(({ id }) => id),
    stepId: stages.flatMap(({ id }) => stepsOf.get(id) ?? [])[0]?.id ?? null,
    notes: held.reduce((sum, notes) => sum + notes, 0),
    touchpoints,
    rows: lanes.flatMap(({ lane, row }, at) => {
      const notes = held[at] ?? 0;
      // Not where the header reaches down to.
      const middle = row.y + row.height / 2;
      if (lane.folded || notes === 0 || middle < bottom(header) + foldSize.rowSize) return [];
      return [{ laneId: lane.id, rect: rect(header.x, row.y, header.width, row.height), notes }];
    }),
  };
}

const byPlace = (a: { readonly rect: Rect }, b: { readonly rect: Rect }): number => a.rect.x - b.rect.x;

/** Stages and phases from left to right. `gridBottom`: where the last lane ends. */
export function layoutFolds(
  project: Project,
  headers: Headers,
  lanes: readonly LaneBox[],
  gridBottom: number,
): Pick<BoardLayout, 'stages' | 'phases'> {
  const stages = headers.stages.map(
    (box): StageBox => ({ ...box, column: columnBelow(box.rect, gridBottom), fold: null }),
  );
  const phases = headers.phases.map((box): PhaseBox => ({ ...box, fold: null }));
  for (const header of headers.folded) {
    const { part } = header.folded;
    const fold = foldOf(project, header, lanes, gridBottom);
    const box = { rect: header.rect, label: header.label, fold };
    if (part.type === 'stage') stages.push({ ...box, stage: part, column: fold.column });
    else phases.push({ ...box, phase: part });
  }
  return { stages: stages.sort(byPlace), phases: phases.sort(byPlace) };
}
