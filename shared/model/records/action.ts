// What will be done about something found, by whom and until when.
import { choice, day, link, links, optional, orderKey, owner, text } from '../field';
import { type RecordOf, recordType } from '../record-type';

export const action = recordType('action', {
  mapId: owner('map'),
  title: text(2_000),
  order: orderKey(),
  ownerId: link('participant'),
  due: optional(day()),
  state: choice(['open', 'in-work', 'done'], 'open'),
  outcome: optional(choice(['loyalty', 'profit', 'service-cost', 'referrals', 'price'])),
  touchpointId: link('touchpoint'),
  noteIds: links('note'),
});
export type Action = RecordOf<typeof action>;
