// What a folded stage, phase or lane keeps from sight, and what would have to be unfolded to see it.
import type { Id } from '../base/id';
import { findRecord, type Project } from './project';
import type { Lane } from './records/lane';
import type { Phase } from './records/phase';
import type { Stage } from './records/stage';

export type Foldable = Stage | Phase | Lane;

interface Place {
  readonly stageId: Id | null;
  readonly laneId: Id | null;
}

/** The folded parts that a cell is in; none for what is in no cell. */
export function foldsOver(project: Project, { stageId, laneId }: Place): readonly Foldable[] {
  const stage = stageId === null ? undefined : project.stage.get(stageId);
  const phase = stage?.phaseId == null ? undefined : project.phase.get(stage.phaseId);
  const lane = laneId === null ? undefined : project.lane.get(laneId);
  return [phase, stage, lane].filter((part): part is Foldable => part?.folded === true);
}

/** The folded parts around a thing on the board; a folded stage is not around itself. */
export function foldsAround(project: Project, id: Id): readonly Foldable[] {
  const record = findRecord(project, id);
  switch (record?.type) {
    case 'note':
    case 'picture':
    case 'frame':
    case 'free_text':
    case 'arrow':
    case 'drawing':
    case 'metric':
      return foldsOver(project, record);
    case 'stage':
      return foldsOver(project, { stageId: id, laneId: null }).filter((part) => part.id !== id);
    case 'step':
      return foldsOver(project, { stageId: record.stageId, laneId: null });
    case 'touchpoint':
      return foldsAround(project, record.stepId);
    case 'connector':
      return [...foldsAround(project, record.fromId), ...foldsAround(project, record.toId)];
    default:
      return [];
  }
}
