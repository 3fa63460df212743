// One raw answer about a touchpoint: expectation and actual, each 1 … 10, either may be missing.
import { choice, line, link, number, optional, owner } from '../field';
import { type RecordOf, recordType } from '../record-type';

/** The scale of answers. */
export const lowestRating = 1;
export const highestRating = 10;
/** In UTF-16 units. */
export const respondentLimit = 200;

export const rating = recordType('rating', {
  touchpointId: owner('touchpoint'),
  side: choice(['customer', 'company'], 'customer'),
  respondent: line(respondentLimit),
  participantId: link('participant'),
  expectation: optional(number(lowestRating, highestRating)),
  actual: optional(number(lowestRating, highestRating)),
});
export type Rating = RecordOf<typeof rating>;
