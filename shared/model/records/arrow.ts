// A straight line with free ends; connectors are what joins notes. It starts at its place.
import { choice } from '../field';
import { type RecordOf, recordType } from '../record-type';
import { connectorDirections } from './connector';
import { coordinate, lineWeights, lyingFields, lyingPlace } from './lying';
import { noteColors } from './note';

export const arrow = recordType(
  'arrow',
  {
    ...lyingFields,
    /** Where it ends, from where it starts; never both zero. */
    endX: coordinate(),
    endY: coordinate(),
    direction: choice(connectorDirections, 'end'),
    color: choice(noteColors, 'grey'),
    weight: choice(lineWeights, 'medium'),
  },
  { place: lyingPlace, end: ['endX', 'endY'] },
);
export type Arrow = RecordOf<typeof arrow>;
