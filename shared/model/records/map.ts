// A journey map: one persona walking through one business.
import { choice, day, highWater, line, link, optional, orderKey, origin, since, text } from '../field';
import { type RecordOf, recordType } from '../record-type';

export const map = recordType('map', {
  name: line(200),
  order: orderKey(),
  goal: text(2_000),
  scenario: text(2_000),
  personaId: link('persona'),
  state: choice(['as-is', 'to-be'], 'as-is'),
  author: line(200),
  date: optional(day()),
  evidence: text(5_000),
  /** The ordinal of the last note code given out; a code is never given twice. */
  lastCode: highWater(1_000_000),
  /** The map that this one was copied from. */
  originMapId: since(1_002, origin()),
});
export type JourneyMap = RecordOf<typeof map>;
