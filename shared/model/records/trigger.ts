// Why customers came.
import { choice, integer, line, orderKey, owner } from '../field';
import { type RecordOf, recordType } from '../record-type';

export const triggerKinds = [
  'price',
  'recommendation',
  'urgency',
  'location',
  'ad',
  'habit',
  'other',
] as const;
export type TriggerKind = (typeof triggerKinds)[number];

export const triggerTextLimit = 300;
/** Of customers who came for one reason. */
export const mostTriggered = 1_000_000;

export const trigger = recordType('trigger', {
  mapId: owner('map'),
  kind: choice(triggerKinds, 'other'),
  text: line(triggerTextLimit),
  count: integer(1, mostTriggered, 1),
  order: orderKey(),
});
export type Trigger = RecordOf<typeof trigger>;
