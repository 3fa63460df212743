// The values of a metrics lane as bars from zero, side by side under their stage, all on one scale so that stages can be
// compared. Labels stand in the same order everywhere.
import { rect } from '../../base/geometry';
import type { Id } from '../../base/id';
import { metricsOf } from '../../model/map-lists';
import type { Metric } from '../../model/records/metric';
import type { MetricBox } from '../board';
import type { LaneContents, LaneInput } from './lane-contents';
import { cellPadding, metric as measures } from './measures';
import { pieceCellsOf } from './piece-cells';

/** The values of each stage, ordered by their labels as the lane first names them. */
function byStage(metrics: readonly Metric[]): ReadonlyMap<Id, readonly Metric[]> {
  const order = new Map<string, number>();
  for (const { label } of metrics) if (!order.has(label)) order.set(label, order.size);
  const stages = new Map<Id, Metric[]>();
  for (const metric of metrics) {
    const list = stages.get(metric.stageId);
    if (list === undefined) stages.set(metric.stageId, [metric]);
    else list.push(metric);
  }
  for (const list of stages.values()) {
    list.sort((a, b) => (order.get(a.label) ?? 0) - (order.get(b.label) ?? 0));
  }
  return stages;
}

/** The contents of a metrics lane. */
export function metricBars(input: LaneInput): LaneContents {
  const { project, lane, columns } = input;
  const metrics = metricsOf(project, lane.id);
  const stages = byStage(metrics);
  const values = metrics.map(({ value }) => value);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  return {
    height: measures.rowHeight,
    boxes: (row) => {
      const { top, height } = row;
      const ceiling = top + cellPadding + measures.value;
      const below = measures.label + (low < 0 ? measures.value : 0);
      const room = height - cellPadding - measures.value - below - cellPadding / 2;
      // Shares first: the span of the largest values there may be is no finite length otherwise.
      const share = (value: number): number => (high === low ? 0 : value / (high - low));
      const zero = ceiling + room * share(high);
      const pieces = columns.flatMap(({ stage, x, width }): MetricBox[] => {
        const own = stages.get(stage.id) ?? [];
        const each = (width - 2 * cellPadding) / Math.max(1, own.length);
        const barWidth = Math.min(measures.barWidth, each * 0.6);
        return own.map((record, at) => {
          const left = x + cellPadding + at * each;
          const length = room * share(record.value);
          const bar = rect(
            left + (each - barWidth) / 2,
            Math.min(zero, zero - length),
            barWidth,
            Math.abs(length),
          );
          const area = rect(left, top + cellPadding / 2, each, height - cellPadding);
          const place = { id: record.id, rect: area, stageId: stage.id, laneId: lane.id };
          return { kind: 'metric', ...place, record, bar };
        });
      });
      return { pieceCells: pieceCellsOf(input, row), pieces };
    },
  };
}
