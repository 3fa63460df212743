// What one note got in a closed vote. It outlives the note: its code is kept.
import { integer, line, link, owner } from '../field';
import { type RecordOf, recordType } from '../record-type';

export const voteCount = recordType('vote_count', {
  voteId: owner('vote'),
  noteId: link('note'),
  code: line(8),
  dots: integer(-20_000, 20_000),
});
export type VoteCount = RecordOf<typeof voteCount>;
