// A part of the company that answers for touchpoints.
import { choice, line, orderKey } from '../field';
import { type RecordOf, recordType } from '../record-type';
import { noteColors } from './note';

/** How long the name of a department or a channel may be, in UTF-16 units. */
export const listedNameLimit = 200;

export const department = recordType('department', {
  name: line(listedNameLimit),
  order: orderKey(),
  color: choice(noteColors, 'blue'),
});
export type Department = RecordOf<typeof department>;
