// The emotion curve of one map laid over the steps of another: a corresponding step stands at its counterpart, any other
// one at the same share of the way through the stage in the same position.
import type { Id } from '../base/id';
import { mapStructure } from '../model/map-structure';
import { stepOrigin } from '../model/origins';
import type { Project } from '../model/project';
import { analyseMap } from './map-analysis';

/** Where a point belongs on the map underneath: at a step, or at a share (0 … 1) of the width of a stage. */
export type OverlaidPlace = { readonly stepId: Id } | { readonly stageId: Id; readonly share: number };

export interface OverlaidPoint {
  /** The step of the map that is laid over. */
  readonly stepId: Id;
  readonly gap: number;
  readonly place: OverlaidPlace;
}

/**
 * The points of `otherMapId` in its own order, on the steps and stages of `mapId`. Stages are matched by their position,
 * spread evenly where one map has more of them. Empty where either map has no stage.
 */
export function overlaidCurve(project: Project, mapId: Id, otherMapId: Id): readonly OverlaidPoint[] {
  const own = mapStructure(project, mapId);
  const other = mapStructure(project, otherMapId);
  const counterparts = new Map(own.steps.map((step) => [stepOrigin(project.step, step), step.id]));
  const values = analyseMap(project, otherMapId).steps;
  return other.stages.flatMap((stage, position) => {
    const steps = other.stepsOf.get(stage.id) ?? [];
    return steps.flatMap((step, at): OverlaidPoint[] => {
      const gap = values.get(step.id)?.gap ?? null;
      if (gap === null) return [];
      const counterpart = counterparts.get(stepOrigin(project.step, step));
      if (counterpart !== undefined) return [{ stepId: step.id, gap, place: { stepId: counterpart } }];
      // The way through the other map, in stages of this one.
      const along = ((position + (at + 0.5) / steps.length) / other.stages.length) * own.stages.length;
      const under = own.stages[Math.min(own.stages.length - 1, Math.floor(along))];
      if (under === undefined) return [];
      return [{ stepId: step.id, gap, place: { stageId: under.id, share: along - Math.floor(along) } }];
    });
  });
}
