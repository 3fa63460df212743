// One raw answer about a touchpoint: expectation and actual, each 1 … 10, either may be missing.
import { choice, line, link, number, optional, owner } from '../field';
import { type RecordOf, recordType } from '../record-type';

export const rating = recordType('rating', {
  touchpointId: owner('touchpoint'),
  side: choice(['customer', 'company'], 'customer'),
  respondent: line(200),
  participantId: link('participant'),
  expectation: optional(number(1, 10)),
  actual: optional(number(1, 10)),
});
export type Rating = RecordOf<typeof rating>;
