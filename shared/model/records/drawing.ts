// One stroke of a pen. Its points are kept in units of its own, so that it can be made larger and smaller without loss.
import { choice, penLine } from '../field';
import { type RecordOf, recordType } from '../record-type';
import { extent, lineWeights, lyingFields, lyingPlace } from './lying';
import { noteColors } from './note';

export const drawing = recordType(
  'drawing',
  {
    ...lyingFields,
    /** Of the box its ink fills. */
    width: extent(),
    height: extent(),
    /** Points with their pressure, from the corner of the box. */
    points: penLine(),
    color: choice(noteColors, 'grey'),
    weight: choice(lineWeights, 'medium'),
  },
  { place: lyingPlace, line: ['width', 'height', 'points'] },
);
export type Drawing = RecordOf<typeof drawing>;
