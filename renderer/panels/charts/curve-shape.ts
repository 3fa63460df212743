// Where the points, bands and lines of the emotion curve stand in its plot, in percent of it. Pure.
import type { MapAnalysis } from '#shared/analysis/map-analysis';
import type { Id } from '#shared/base/id';
import { smoothPath } from '#shared/scene/board/curve/smooth-path';

export interface CurvePoint {
  readonly id: Id;
  readonly number: number;
  readonly title: string;
  readonly stage: string;
  readonly gap: number;
  readonly manual: boolean;
  readonly left: number;
  readonly top: number;
}

export interface Curve {
  readonly steps: number;
  readonly points: readonly CurvePoint[];
  readonly bands: readonly {
    readonly id: Id;
    readonly name: string;
    readonly left: number;
    readonly width: number;
  }[];
  readonly lines: readonly { readonly gap: number; readonly top: number }[];
  /** The data of an SVG path. */
  readonly path: string;
}

/** The scale reaches at least so far, and always beyond the level bands at ±4. */
const leastReach = 5;
/** Room for values above and below the outermost points, in percent. */
const margin = 12;

/** The curve through the steps that have a gap. */
export function curveOf(steps: MapAnalysis['steps'], stages: MapAnalysis['stages']): Curve {
  const all = [...steps.values()];
  const reach = Math.max(leastReach, ...all.map(({ gap }) => Math.abs(gap ?? 0)));
  const leftOf = (place: number): number => ((place + 0.5) / Math.max(1, all.length)) * 100;
  const topOf = (gap: number): number => 50 - (gap / reach) * (50 - margin);
  const points = all.flatMap(({ step, number, gap, manual }, at): CurvePoint[] =>
    gap === null
      ? []
      : [
          {
            id: step.id,
            number,
            title: step.title,
            stage: stages.get(step.stageId)?.stage.name ?? '',
            gap,
            manual,
            left: leftOf(at),
            top: topOf(gap),
          },
        ],
  );
  let from = 0;
  const bands = [...stages.values()].flatMap(({ stage }) => {
    const count = all.filter(({ step }) => step.stageId === stage.id).length;
    const left = (from / Math.max(1, all.length)) * 100;
    from += count;
    const width = (count / Math.max(1, all.length)) * 100;
    return count === 0 ? [] : [{ id: stage.id, name: stage.name, left, width }];
  });
  const path = smoothPath(points.map(({ left, top }) => ({ x: left, y: top })))
    .map(([letter, ...numbers]) => `${letter}${numbers.map((number) => number.toFixed(3)).join(' ')}`)
    .join('');
  return {
    steps: all.length,
    points,
    bands,
    lines: [4, 0, -4].map((gap) => ({ gap, top: topOf(gap) })),
    path,
  };
}
