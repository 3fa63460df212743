// A sticky note, in a cell or in the parking lot.
import {
  choice,
  flag,
  integer,
  line,
  link,
  links,
  optional,
  orderKey,
  owner,
  pattern,
  since,
  text,
} from '../field';
import { emphasisForm } from '../note-text/emphasis';
import { type RecordOf, recordType } from '../record-type';

/** In the order of the digit keys 1 … 8. */
export const noteColors = ['yellow', 'orange', 'pink', 'red', 'violet', 'blue', 'green', 'grey'] as const;
export type NoteColor = (typeof noteColors)[number];

/** What a person may type into one note; files with up to twice as much are still taken in. */
export const noteTextLimit = 10_000;

export const note = recordType('note', {
  mapId: owner('map'),
  /** Stage and lane are both set (a cell) or both null (the parking lot). */
  stageId: optional(owner('stage')),
  laneId: optional(owner('lane')),
  order: orderKey(),
  text: text(20_000),
  color: choice(noteColors, 'yellow'),
  /** Short and readable from the back row; unique in its map; the empty code is filled when the note is added. */
  code: line(8),
  tagIds: links('tag'),
  departmentIds: links('department'),
  touchpointIds: links('touchpoint'),
  importance: optional(integer(1, 5)),
  authorId: link('participant'),
  source: line(300),
  /** Not to be moved, edited, recoloured or removed until it is unlocked; it can be read, copied and connected. */
  locked: since(1_001, flag()),
  /** Which parts of the text are bold or italic; see `note-text/emphasis.ts`. The text itself is always plain. */
  emphasis: since(1_001, { ...pattern(emphasisForm), initial: '' }),
});
export type Note = RecordOf<typeof note>;
