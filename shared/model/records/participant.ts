// A person of the workshop.
import { line, orderKey } from '../field';
import { type RecordOf, recordType } from '../record-type';

export const participant = recordType('participant', {
  name: line(200),
  role: line(200),
  table: line(100),
  order: orderKey(),
});
export type Participant = RecordOf<typeof participant>;
