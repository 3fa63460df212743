// A column of the map.
import { choice, flag, integer, line, link, orderKey, origin, owner, since, text } from '../field';
import { type RecordOf, recordType } from '../record-type';

/** Whether the company meets the customer at a stage, and whether it tracks the experience. */
export const stageContacts = ['none', 'contact', 'tracked'] as const;
export type StageContact = (typeof stageContacts)[number];

export const stage = recordType(
  'stage',
  {
    mapId: owner('map'),
    phaseId: link('phase'),
    name: line(200),
    order: orderKey(),
    folded: flag(),
    /** How many notes stand side by side before a cell grows downwards; the layout may use more. */
    noteColumns: integer(1, 12, 2),
    contact: choice(stageContacts, 'none'),
    /** What the facilitator asks the room here, a question a line; never exported unless asked. */
    questions: since(1_002, text(4_000)),
    /** The stage of another map that this one was copied from. */
    originStageId: since(1_002, origin()),
  },
  { place: ['mapId', 'phaseId'] },
);
export type Stage = RecordOf<typeof stage>;
