// Writes a value into a metrics lane: changes the one given, else the one of that label at the stage, else adds one.
import type { Id } from '../../base/id';
import { ok } from '../../base/result';
import { largestMetric, metricLabelLimit } from '../../model/records/metric';
import { adding, diffOf, updating } from '../build-diff';
import { type Command, refused } from '../command';
import { labelText } from '../label-text';

export interface SetMetric {
  readonly laneId: Id;
  readonly stageId: Id;
  readonly value: number;
  readonly label: string;
  /** The value that is edited; absent: a new one, unless the label has one here. */
  readonly id?: Id;
}

export const setMetric: Command<SetMetric> = {
  name: 'set-metric',
  plan(project, { laneId, stageId, value, label, id }, { newId }) {
    const [lane, stage] = [project.lane.get(laneId), project.stage.get(stageId)];
    if (lane === undefined || stage === undefined || lane.mapId !== stage.mapId) return refused('gone');
    if (lane.kind !== 'metrics') return refused('metrics-lane-only');
    if (!(Math.abs(value) <= largestMetric)) return refused('metric-range');
    const named = labelText(label, metricLabelLimit);
    const same = [...project.metric.values()].find(
      (metric) => metric.laneId === laneId && metric.stageId === stageId && metric.label === named,
    );
    const known = id === undefined ? same : project.metric.get(id);
    if (id !== undefined && known === undefined) return refused('gone');
    if (same !== undefined && same !== known && known?.label !== named) return refused('metric-label-taken');
    // Minus zero is no value of a file.
    const values = { value: value + 0, label: named };
    return ok(
      diffOf([
        known === undefined
          ? adding('metric', newId(), { laneId, stageId, ...values })
          : updating(known, values),
      ]),
    );
  },
};
