// A measured value of a metrics lane at a stage.
import { line, number, owner } from '../field';
import { type RecordOf, recordType } from '../record-type';

/** In either direction. */
export const largestMetric = 1e12;
export const metricLabelLimit = 100;

export const metric = recordType(
  'metric',
  {
    laneId: owner('lane'),
    stageId: owner('stage'),
    value: number(-largestMetric, largestMetric),
    label: line(metricLabelLimit),
  },
  { place: ['laneId', 'stageId'] },
);
export type Metric = RecordOf<typeof metric>;
