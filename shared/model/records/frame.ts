// A titled box around things, always below them. What lies wholly inside it goes along when it is moved, but belongs
// to nobody: it is found by where it lies.
import { choice, line } from '../field';
import { type RecordOf, recordType } from '../record-type';
import { extent, lyingFields, lyingPlace } from './lying';
import { noteColors } from './note';

export const frame = recordType(
  'frame',
  {
    ...lyingFields,
    width: extent(),
    height: extent(),
    name: line(200),
    color: choice(noteColors, 'grey'),
  },
  { place: lyingPlace, size: ['width', 'height'] },
);
export type Frame = RecordOf<typeof frame>;
