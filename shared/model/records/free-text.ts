// Text written on the board itself, without paper under it. It is as high as its lines, which break at its width.
import { choice, text } from '../field';
import { type RecordOf, recordType } from '../record-type';
import { extent, lyingFields, lyingPlace } from './lying';
import { noteColors } from './note';

export const textSizes = ['small', 'medium', 'large', 'huge'] as const;
export type TextSize = (typeof textSizes)[number];

export const freeText = recordType(
  'free_text',
  {
    ...lyingFields,
    width: extent(),
    text: text(20_000),
    size: choice(textSizes, 'medium'),
    color: choice(noteColors, 'grey'),
  },
  { place: lyingPlace },
);
export type FreeText = RecordOf<typeof freeText>;
