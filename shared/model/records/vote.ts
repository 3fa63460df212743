// A round of dot voting. Ballots never stand here; the counts come when it is closed.
import { choice, instant, integer, line, link, links, optional, owner, text } from '../field';
import { type RecordOf, recordType } from '../record-type';

export const vote = recordType('vote', {
  mapId: owner('map'),
  sessionId: link('session'),
  title: line(300),
  noteIds: links('note'),
  dotsPerVoter: integer(1, 20),
  dotsPerNote: integer(1, 20, 3),
  voters: integer(1, 1_000),
  way: choice(['pass-the-laptop', 'show-of-hands', 'printed'], 'show-of-hands'),
  openedAt: instant(),
  closedAt: optional(instant()),
  deciderId: link('participant'),
  decision: text(2_000),
});
export type Vote = RecordOf<typeof vote>;
