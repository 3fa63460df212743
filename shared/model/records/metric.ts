// A measured value of a metrics lane at a stage.
import { line, number, owner } from '../field';
import { type RecordOf, recordType } from '../record-type';

export const metric = recordType('metric', {
  laneId: owner('lane'),
  stageId: owner('stage'),
  value: number(-1e12, 1e12),
  label: line(100),
});
export type Metric = RecordOf<typeof metric>;
