// Why customers came.
import { choice, integer, line, orderKey, owner } from '../field';
import { type RecordOf, recordType } from '../record-type';

export const trigger = recordType('trigger', {
  mapId: owner('map'),
  kind: choice(['price', 'recommendation', 'urgency', 'location', 'ad', 'habit', 'other'], 'other'),
  text: line(300),
  count: integer(1, 1_000_000, 1),
  order: orderKey(),
});
export type Trigger = RecordOf<typeof trigger>;
