// The figures of a whole map that a comparison sets side by side.
import type { MapAnalysis } from '../map-analysis';
import type { TouchpointFigures } from '../touchpoint-figures';

/** Null where nothing was said. */
function minutes(
  { touchpoints }: MapAnalysis,
  of: (figures: TouchpointFigures) => number | null,
): number | null {
  const said = [...touchpoints.values()].map(of).filter((value) => value !== null);
  return said.length === 0 ? null : said.reduce((sum, value) => sum + value, 0);
}

/** In the order in which they are shown. Minutes are sums; shares 0 … 1. */
export const mapTotals = (analysis: MapAnalysis) => ({
  weightedGap: analysis.weightedGap,
  meanGap: analysis.meanGap,
  peakEnd: analysis.peakEnd,
  actualMinutes: minutes(analysis, ({ touchpoint }) => touchpoint.actualMinutes),
  normMinutes: minutes(analysis, ({ touchpoint }) => touchpoint.normMinutes),
  bottlenecks: analysis.bottlenecks.length,
  handOffs: analysis.handOffs.length,
  stages: analysis.coverage.stages,
  trackedStages: analysis.coverage.trackedStages,
  stageShare: analysis.coverage.stageShare,
  steps: analysis.coverage.steps,
  linkedSteps: analysis.coverage.linkedSteps,
  stepShare: analysis.coverage.stepShare,
  phantoms: analysis.phantoms.length,
  touchpoints: analysis.touchpoints.size,
  rated: analysis.rated,
});

export type TotalName = keyof ReturnType<typeof mapTotals>;
