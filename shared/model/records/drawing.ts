// One stroke of a pen. Its points are kept in units of its own, so that it can be made larger and smaller without loss.
import { choice, line } from '../field';
import { type RecordOf, recordType } from '../record-type';
import { extent, lineWeights, lyingFields } from './lying';
import { noteColors } from './note';

export const drawing = recordType('drawing', {
  ...lyingFields,
  /** Of the box its points fill. */
  width: extent(),
  height: extent(),
  /** The stroke's points with their pressure, in a compact form of their own. */
  points: line(200_000),
  color: choice(noteColors, 'grey'),
  weight: choice(lineWeights, 'medium'),
});
export type Drawing = RecordOf<typeof drawing>;
