// What the curves of an emotion lane are drawn from, read off the project.
import { analyseMap } from '../../../analysis/map-analysis';
import { overlaidCurve } from '../../../analysis/overlaid-curve';
import type { CurveLegend } from '../../../layout/board';
import type { Project } from '../../../model/project';
import type { CurveFigures } from './emotion-curve';

/** `legend` says which curves there are; undefined: that of the map alone. */
export const curveFigures = (
  project: Project,
  mapId: string,
  legend: CurveLegend | undefined,
): CurveFigures => ({
  values: analyseMap(project, mapId).steps,
  overlays: (legend?.entries ?? []).slice(1).map(({ map }) => overlaidCurve(project, mapId, map.id)),
});
