// Where the customer meets the company during a step.
import {
  choice,
  flag,
  integer,
  line,
  link,
  links,
  number,
  optional,
  orderKey,
  origin,
  owner,
  since,
  text,
} from '../field';
import { type RecordOf, recordType } from '../record-type';

/** Lengths in UTF-16 units, and the longest time there is, in minutes. */
export const touchpointNameLimit = 300;
export const touchpointEvidenceLimit = 2_000;
export const longestMinutes = 100_000_000;

export const touchpoint = recordType('touchpoint', {
  stepId: owner('step'),
  name: line(touchpointNameLimit),
  order: orderKey(),
  channelId: link('channel'),
  departmentIds: links('department'),
  /** The weight w of the formulas. */
  importance: integer(1, 5, 3),
  actualMinutes: optional(number(0, longestMinutes)),
  normMinutes: optional(number(0, longestMinutes)),
  nobodyPresent: flag(),
  momentOfTruth: flag(),
  transactional: flag(),
  state: optional(choice(['absent', 'weak', 'ok'])),
  /** Overrides the team that owns the phase. */
  team: optional(choice(['find', 'buy', 'use'])),
  evidence: text(touchpointEvidenceLimit),
  /** The touchpoint of another map that this one was copied from. */
  originTouchpointId: since(1_002, origin()),
});
export type Touchpoint = RecordOf<typeof touchpoint>;
