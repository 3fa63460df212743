// The stage a facilitator speaks of now: that of what is selected or of the keyboard's cell, else the one in the middle of
// what is seen.
import type { Id } from '#shared/base/id';
import { findRecord, type Project } from '#shared/model/project';
import { currentBoard } from '../../state/board';
import { useDocument } from '../../state/document';
import { type SessionState, useSession } from '../../state/session';

/** The stage a record stands at; null for what stands at none. */
function stageOf(project: Project, id: Id): Id | null {
  const record = findRecord(project, id);
  switch (record?.type) {
    case 'stage':
      return record.id;
    case 'step':
    case 'note':
      return record.stageId;
    case 'touchpoint':
      return project.step.get(record.stepId)?.stageId ?? null;
    default:
      return null;
  }
}

/** The stage nearest to the middle of the view; null on a map without stages. */
function stageInSight({ camera, viewport }: SessionState): Id | null {
  const middle = camera.x + viewport.width / camera.zoom / 2;
  const distance = ({ x, width }: { x: number; width: number }): number =>
    Math.max(x - middle, middle - x - width, 0);
  const [nearest] = currentBoard().layout.stages.toSorted((a, b) => distance(a.rect) - distance(b.rect));
  return nearest?.stage.id ?? null;
}

/** Its id, live; null on a map without stages. */
export function useStageAtHand(): Id | null {
  const project = useDocument((document) => document.project);
  const mapId = useDocument((document) => document.mapId);
  return useSession((session) => {
    if (mapId === null) return null;
    const [selected] = session.selection;
    const stageId = (selected === undefined ? null : stageOf(project, selected)) ?? session.cell?.stageId;
    const isHere = stageId !== null && stageId !== undefined && project.stage.get(stageId)?.mapId === mapId;
    return isHere ? stageId : stageInSight(session);
  });
}
