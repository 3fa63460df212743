// A sticky note, in a cell, in the parking lot, or lying in the free area.
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
import { coordinate, extent, lyingPlace } from './lying';

/** In the order of the digit keys 1 … 8. */
export const noteColors = ['yellow', 'orange', 'pink', 'red', 'violet', 'blue', 'green', 'grey'] as const;
export type NoteColor = (typeof noteColors)[number];

/** What a person may type into one note; files with up to twice as much are still taken in. */
export const noteTextLimit = 10_000;

/** In one project, over all its maps. */
export const mostNotes = 20_000;

export const note = recordType(
  'note',
  {
    mapId: owner('map'),
    /** Stage and lane are both set (a cell) or both null (the parking lot, or the free area where x and y are set). */
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
    /** Where it lies in the free area, from the top left corner of the field; both null in a cell and when parked. */
    x: since(1_001, optional(coordinate())),
    y: since(1_001, optional(coordinate())),
    /** The size of its paper in the free area, of which it may grow higher; both null for the usual paper. */
    width: since(1_001, optional(extent())),
    height: since(1_001, optional(extent())),
    /** Only while it lies in the free area. */
    groupId: since(1_001, link('group')),
  },
  { place: [...lyingPlace, 'width', 'height'], words: ['text', 'emphasis'] },
);
export type Note = RecordOf<typeof note>;
