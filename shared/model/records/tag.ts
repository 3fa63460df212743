// A word that notes are marked with.
import { choice, line, orderKey } from '../field';
import { type RecordOf, recordType } from '../record-type';
import { noteColors } from './note';

export const tag = recordType('tag', {
  name: line(100),
  order: orderKey(),
  color: choice(noteColors, 'grey'),
});
export type Tag = RecordOf<typeof tag>;
