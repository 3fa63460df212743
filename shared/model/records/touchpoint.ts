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

export const touchpoint = recordType('touchpoint', {
  stepId: owner('step'),
  name: line(300),
  order: orderKey(),
  channelId: link('channel'),
  departmentIds: links('department'),
  /** The weight w of the formulas. */
  importance: integer(1, 5, 3),
  actualMinutes: optional(number(0, 100_000_000)),
  normMinutes: optional(number(0, 100_000_000)),
  nobodyPresent: flag(),
  momentOfTruth: flag(),
  transactional: flag(),
  state: optional(choice(['absent', 'weak', 'ok'])),
  /** Overrides the team that owns the phase. */
  team: optional(choice(['find', 'buy', 'use'])),
  evidence: text(2_000),
  /** The touchpoint of another map that this one was copied from. */
  originTouchpointId: since(1_002, origin()),
});
export type Touchpoint = RecordOf<typeof touchpoint>;
