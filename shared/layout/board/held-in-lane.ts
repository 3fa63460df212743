// How many things a lane holds: what is said of it while it is folded.
import type { Id } from '../../base/id';
import { cellKey, mapStructure, notesByCell } from '../../model/map-structure';
import type { Project } from '../../model/project';
import { holdsNotes, type Lane } from '../../model/records/lane';

const count = <T>(things: Iterable<T>, counts: (thing: T) => boolean): number => {
  let sum = 0;
  for (const thing of things) if (counts(thing)) sum += 1;
  return sum;
};

/** Notes; of a touchpoints lane touchpoints, of an images lane pictures, of a metrics lane figures; 0 for any other. */
export function heldInLane(project: Project, mapId: Id, { id, kind }: Lane): number {
  const { stages, steps } = mapStructure(project, mapId);
  if (holdsNotes(kind)) {
    const cells = notesByCell(project, mapId);
    return stages.reduce((sum, stage) => sum + (cells.get(cellKey(stage.id, id))?.length ?? 0), 0);
  }
  if (kind === 'images')
    return count(project.picture.values(), ({ laneId, x }) => laneId === id && x === null);
  if (kind === 'metrics') return count(project.metric.values(), ({ laneId }) => laneId === id);
  if (kind === 'company') return count(project.company_step.values(), ({ mapId: its }) => its === mapId);
  if (kind !== 'touchpoints') return 0;
  const ids = new Set(steps.map((step) => step.id));
  return count(project.touchpoint.values(), ({ stepId }) => ids.has(stepId));
}
