// A part of the company that answers for touchpoints.
import { choice, line, orderKey } from '../field';
import { type RecordOf, recordType } from '../record-type';
import { noteColors } from './note';

export const department = recordType('department', {
  name: line(200),
  order: orderKey(),
  color: choice(noteColors, 'blue'),
});
export type Department = RecordOf<typeof department>;
