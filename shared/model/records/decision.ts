// What was decided, by whom and when.
import { instant, link, links, orderKey, owner, text } from '../field';
import { type RecordOf, recordType } from '../record-type';

export const decision = recordType('decision', {
  mapId: owner('map'),
  sessionId: link('session'),
  text: text(5_000),
  deciderId: link('participant'),
  decidedAt: instant(),
  noteIds: links('note'),
  order: orderKey(),
});
export type Decision = RecordOf<typeof decision>;
